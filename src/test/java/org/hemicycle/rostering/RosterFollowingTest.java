package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Preview;
import org.hemicycle.scheduling.Rescheduler;
import org.hemicycle.scheduling.Shift;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.scheduling.Wish;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the preview says of a roster is what becomes of it. */
@MicronautTest(transactional = false)
class RosterFollowingTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private ApplicationContext context;

    @Inject
    private Assignments assignments;

    @Inject
    private Interpreters interpreters;

    @Inject
    private Rescheduler rescheduler;

    private TestSessions session;
    private Interpreter one;
    private Interpreter other;
    private Reader reader;

    @BeforeEach
    void engage() {
        session = TestSessions.draft(context);
        one = TestInterpreters.engage(context, "en", "fr", session.platform());
        other = TestInterpreters.engage(context, "fr", "en", session.platform());
        reader =
                new Reader(Language.ENGLISH, session.secretary().zone(), Optional.of(session.secretary()), "", "/", "");
    }

    @Test
    void assignments_follow_their_sitting_and_are_to_be_confirmed_again() {
        Sitting sitting = assigned(NOON);
        publish();

        List<String> told = move(later(1), sitting);

        assertThat(told).contains("2 assignments of interpreters move along and are to be confirmed again.");
        assertThat(assignments.ofSession(session.session()))
                .hasSize(2)
                .allSatisfy(assigned -> assertThat(assigned.confirmedAt()).isNull());
        assertThat(assignments.obstacles(List.of(sitting.id()))).isEmpty();
    }

    @Test
    void the_seat_of_whoever_is_away_then_falls_empty() {
        Sitting sitting = assigned(NOON);
        interpreters.away(one.number(), Instant.parse("2020-06-10T00:00:00Z"), Instant.parse("2020-06-11T00:00:00Z"));
        publish();

        List<String> told = move(later(1), sitting);

        assertThat(told)
                .contains("1 seat of the roster falls empty, because its interpreter is elsewhere or away then."
                        + " Repair the roster.")
                .contains("1 assignment of an interpreter moves along and is to be confirmed again.");
        assertThat(assignments.ofSession(session.session()))
                .singleElement()
                .satisfies(left -> assertThat(left.interpreterId()).isEqualTo(other.number()));
    }

    @Test
    void two_sittings_that_swap_keep_the_same_people() {
        Sitting early = assigned(NOON);
        Sitting late = assigned(NOON.plusHours(5));
        publish();
        Wish swap = new Wish(
                Wish.What.SWAP,
                session.session(),
                List.of(early.id(), late.id()),
                new Shift(0, 0, null, null, null),
                null,
                "");

        List<String> told = done(swap);

        assertThat(told).contains("4 assignments of interpreters move along and are to be confirmed again.");
        assertThat(assignments.ofSession(session.session())).hasSize(4);
    }

    @Test
    void of_two_sittings_moved_onto_each_other_each_person_keeps_one() {
        Sitting first = assigned(NOON);
        TestSessions elsewhere = TestSessions.draft(context);
        Sitting second = elsewhere.plenary(NOON.plusDays(1));
        assign(second);
        publish();

        List<String> told = move(later(1), first);

        assertThat(told).anyMatch(sentence -> sentence.startsWith("2 seats of the roster fall empty"));
        assertThat(assignments.ofSession(session.session())).isEmpty();
        assertThat(assignments.ofSession(elsewhere.session())).hasSize(2);
    }

    @Test
    void assignments_end_with_a_cancelled_sitting_and_free_their_people() {
        Sitting sitting = assigned(NOON);
        publish();

        List<String> told = done(new Wish(
                Wish.What.CANCEL,
                session.session(),
                List.of(sitting.id()),
                new Shift(0, 0, null, null, null),
                null,
                ""));

        assertThat(told).anyMatch(sentence -> sentence.startsWith("2 assignments of interpreters end"));
        assertThat(assignments.count(List.of(sitting.id()))).isZero();
    }

    private Sitting assigned(LocalDateTime start) {
        Sitting sitting = session.plenary(start);
        assign(sitting);
        return sitting;
    }

    private void assign(Sitting sitting) {
        Instant confirmed = Instant.parse("2020-06-01T00:00:00Z");
        assignments.insert(sitting.id(), one.number(), "en", "home", 1, confirmed);
        assignments.insert(sitting.id(), other.number(), "fr", "home", 1, confirmed);
    }

    private void publish() {
        session.timetable().publish(session.secretary(), session.session());
    }

    private static Shift later(int days) {
        return new Shift(days, 0, null, null, null);
    }

    private List<String> move(Shift shift, Sitting sitting) {
        return done(new Wish(Wish.What.MOVE, session.session(), List.of(sitting.id()), shift, null, ""));
    }

    private List<String> done(Wish wish) {
        Preview preview = rescheduler.preview(reader, wish);
        assertThat(rescheduler.confirm(reader, wish, preview.fingerprint())).isEmpty();
        return preview.consequences().stream().map(Consequence::sentence).toList();
    }
}
