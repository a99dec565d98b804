package org.hemicycle.scheduling.zonerules;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingMoved;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ZoneRulesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private ZoneRules rules;

    @Inject
    private ZoneRulesRuns runs;

    @Inject
    private Sittings sittings;

    @Inject
    private OldRules old;

    @Inject
    private Heard heard;

    private TestSessions session;
    private Visitor secretary;

    @BeforeEach
    void plan() {
        session = TestSessions.draft(server.getApplicationContext());
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void sittings_whose_instants_follow_from_old_rules_are_moved_in_their_order_and_told() {
        Sitting first = add("2031-06-09T10:00", session.room());
        Sitting second = add("2031-06-09T12:00", session.room());
        session.timetable().publish(session.secretary(), session.session());
        old.hoursLater(first, -1);
        old.hoursLater(second, -1);

        assertThat(secretary.post("/fairness/zone-rules").statusCode()).isEqualTo(303);

        assertThat(find(first).startsAt()).isEqualTo("2031-06-09T08:00:00Z");
        assertThat(find(second).startsAt()).isEqualTo("2031-06-09T10:00:00Z");
        assertThat(find(second).endsAt()).isEqualTo("2031-06-09T12:00:00Z");
        assertThat(find(first).version()).isGreaterThan(first.version());
        assertThat(heard.moved).anySatisfy(news -> {
            assertThat(news.after().id()).isEqualTo(second.id());
            assertThat(news.before().startsAt()).isEqualTo("2031-06-09T09:00:00Z");
            assertThat(news.after().startsAt()).isEqualTo("2031-06-09T10:00:00Z");
        });
        assertThat(secretary.get("/fairness/zone-rules").body())
                .contains(session.read().code(), "9 June 2031, 09:00", "9 June 2031, 10:00", "By Visitor.", "moved");
        assertThat(secretary.get("/api/v1/fairness/zone-rules").body())
                .contains("\"sitting\":" + second.id(), "\"tzdata\":\"" + ZoneRules.tzdata() + "\"");
        assertThat(Visitor.with(server, Role.ADMINISTRATOR).get("/audit").body())
                .contains("moved sitting by new zone rules");
    }

    @Test
    void one_whose_new_place_is_taken_keeps_its_time_and_is_reported_until_the_way_is_free() {
        Sitting stuck = add("2031-07-09T10:00", session.room());
        old.hoursLater(stuck, -6);
        Sitting other = add("2031-07-09T11:00", session.room());

        rules.lookFor(session.secretary());

        assertThat(find(stuck).startsAt()).isEqualTo("2031-07-09T02:00:00Z");
        assertThat(runs.open())
                .filteredOn(finding -> finding.sittingId() == stuck.id())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clashId()).isEqualTo(other.id());
                    assertThat(finding.isAt()).isEqualTo("2031-07-09T08:00:00Z");
                });
        assertThat(secretary.get("/fairness/zone-rules").body()).contains("keeps its old time", "In its way:");
        assertThat(secretary.get("/").body()).contains("keeps an old time after a change of time zone rules");

        session.timetable().cancel(session.secretary(), other);
        rules.lookFor(session.secretary());

        assertThat(find(stuck).startsAt()).isEqualTo("2031-07-09T08:00:00Z");
        assertThat(runs.open()).noneMatch(finding -> finding.sittingId() == stuck.id());
    }

    @Test
    void what_is_over_or_cancelled_or_right_is_left_alone() {
        Sitting over = add("2020-06-09T10:00", session.room());
        Sitting cancelled = add("2031-08-09T10:00", session.room());
        Sitting right = add("2031-08-10T10:00", session.room());
        old.hoursLater(over, 1);
        old.hoursLater(cancelled, 1);
        session.timetable().cancel(session.secretary(), find(cancelled));

        rules.lookFor(session.secretary());

        assertThat(find(over).startsAt()).isEqualTo("2020-06-09T09:00:00Z");
        assertThat(find(cancelled).startsAt()).isEqualTo("2031-08-09T09:00:00Z");
        assertThat(find(right).version()).isEqualTo(right.version());
    }

    @Test
    void a_start_with_other_rules_looks_by_itself_and_one_with_the_same_does_not() {
        Sitting sitting = add("2031-09-09T10:00", session.room());
        session.timetable().publish(session.secretary(), session.session());
        old.hoursLater(sitting, 2);
        rules.lookIfChanged();
        assertThat(find(sitting).startsAt()).isEqualTo("2031-09-09T10:00:00Z");

        old.lastLookWasWith("2019a");
        rules.lookIfChanged();

        assertThat(find(sitting).startsAt()).isEqualTo("2031-09-09T08:00:00Z");
        ZoneRulesRun run = runs.latest().orElseThrow();
        assertThat(run.tzdata()).isEqualTo(ZoneRules.tzdata());
        assertThat(run.earlier()).isEqualTo("2019a");
        assertThat(run.who()).isNull();
        assertThat(heard.moved)
                .filteredOn(news -> news.after().id() == sitting.id())
                .singleElement()
                .satisfies(news -> assertThat(news.by().email())
                        .isEqualTo(session.secretary().email()));
    }

    private Sitting add(String start, long room) {
        return session.timetable()
                .add(
                        session.secretary(),
                        session.session(),
                        new Plan(
                                Kind.PLENARY,
                                Mode.IN_PERSON,
                                LocalDateTime.parse(start),
                                ZoneId.of("Europe/Zurich"),
                                120,
                                room,
                                null,
                                null),
                        List.of("en"));
    }

    private Sitting find(Sitting sitting) {
        return sittings.find(sitting.id()).orElseThrow();
    }

    /** What an older tzdata would have left in the database. */
    @Singleton
    static class OldRules {

        private final JdbcOperations database;

        OldRules(JdbcOperations database) {
            this.database = database;
        }

        @Transactional
        void hoursLater(Sitting sitting, int hours) {
            database.prepareStatement(
                    "UPDATE sitting SET starts_at = starts_at + make_interval(hours => ?), ends_at = ends_at +"
                            + " make_interval(hours => ?) WHERE id = ?",
                    statement -> {
                        statement.setInt(1, hours);
                        statement.setInt(2, hours);
                        statement.setLong(3, sitting.id());
                        return statement.executeUpdate();
                    });
        }

        @Transactional
        void lastLookWasWith(String tzdata) {
            database.prepareStatement(
                    "UPDATE zone_rules_run SET tzdata = ? WHERE id = (SELECT max(id) FROM zone_rules_run)",
                    statement -> {
                        statement.setString(1, tzdata);
                        return statement.executeUpdate();
                    });
        }
    }

    /** Hears what those invited would be told. */
    @Singleton
    static class Heard {

        final List<SittingMoved> moved = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(SittingMoved news) {
            moved.add(news);
        }
    }
}
