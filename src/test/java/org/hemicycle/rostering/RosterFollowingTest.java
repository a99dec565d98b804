package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.mail.MailLine;
import org.hemicycle.mail.Outbox;
import org.hemicycle.mail.Written;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Plan;
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
    private EmbeddedServer server;

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

    @Test
    void whoever_is_concerned_gets_one_letter_however_many_sittings_move() {
        Sitting early = assigned(NOON);
        Sitting late = assigned(NOON.plusHours(5));
        publish();

        done(new Wish(
                Wish.What.SWAP,
                session.session(),
                List.of(early.id(), late.id()),
                new Shift(0, 0, null, null, null),
                null,
                ""));

        assertThat(lettersTo(one))
                .singleElement()
                .asString()
                .contains("The timetable of", "At another time:", "12:00", "17:00")
                .doesNotContain("No longer yours");
    }

    @Test
    void the_chief_interpreter_is_told_which_seats_fell_empty_and_finds_them_on_the_first_page_until_a_new_roster() {
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        Sitting sitting = assigned(NOON);
        interpreters.away(one.number(), Instant.parse("2020-06-10T00:00:00Z"), Instant.parse("2020-06-11T00:00:00Z"));
        publish();
        move(later(1), sitting);

        assertThat(lettersTo(one)).singleElement().asString().contains("No longer yours:");
        assertThat(lettersTo(other)).singleElement().asString().contains("À une autre heure :");
        assertThat(context.getBean(Outbox.class).page(Optional.empty(), 0, 20))
                .extracting(MailLine::subject)
                .contains("Seats of a roster fell empty");
        String base = "/sessions/" + session.session() + "/roster";
        assertThat(chief.get("/").body())
                .contains(base + "/repair", "1 published seat fell empty when sittings moved.");
        assertThat(chief.get(base + "/notes").body()).contains("Seats that fell empty when sittings moved", one.name());

        publishWhatIsLeft();
        assertThat(chief.get("/").body()).doesNotContain(base + "/repair");
    }

    @Test
    void whoever_loses_a_seat_with_a_cancelled_sitting_is_told_so() {
        Sitting sitting = assigned(NOON);
        publish();

        session.timetable().cancel(session.secretary(), sitting);

        assertThat(lettersTo(one)).singleElement().asString().contains("Cancelled:");
    }

    @Test
    void whoever_was_to_sit_in_a_session_that_is_put_off_is_told_so() {
        assigned(NOON);
        publish();

        done(new Wish(
                Wish.What.POSTPONE,
                session.session(),
                List.of(),
                new Shift(0, 0, null, null, null),
                null,
                "Nobody can travel"));

        assertThat(lettersTo(one))
                .singleElement()
                .asString()
                .contains("Put off; the new date will be told later:")
                .doesNotContain("Cancelled:");
    }

    @Test
    void another_platform_is_told_and_nothing_is_to_be_confirmed_again() {
        Sitting sitting = assigned(NOON);
        publish();

        long platform = context.getBean(Platforms.class).add("q" + session.session(), "Another platform", 1);
        session.timetable()
                .move(
                        session.secretary(),
                        sitting,
                        new Plan(
                                sitting.kind(),
                                sitting.mode(),
                                sitting.plannedStart(),
                                sitting.hostZone(),
                                sitting.minutes(),
                                null,
                                platform,
                                null));

        assertThat(lettersTo(one)).singleElement().asString().contains("In another room or on another platform:");
        assertThat(assignments.ofSession(session.session()))
                .allSatisfy(assigned -> assertThat(assigned.confirmedAt()).isNotNull());
    }

    private void publishWhatIsLeft() {
        CurrentProblem problems = context.getBean(CurrentProblem.class);
        RosterProblem now = problems.of(session.read());
        HandMade left = HandMade.of(
                now,
                assignments.ofSession(session.session()).stream()
                        .map(Assigned::seat)
                        .map(seat -> TestRosters.seat(seat.sitting(), seat.booth(), seat.interpreter()))
                        .toList());
        RosterRun run = context.getBean(RosterRuns.class)
                .save(RosterRun.made(
                        session.session(),
                        problems.rules(session.read()).id(),
                        RosterRun.Purpose.HAND,
                        "",
                        null,
                        now,
                        Completed.of(now, left.assignments()),
                        Instant.now(),
                        "Somebody"));
        context.getBean(Rosters.class).publish(session.secretary(), session.read(), run.number());
    }

    private List<String> lettersTo(Interpreter person) {
        return Written.to(context, String.valueOf(person.email()));
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
