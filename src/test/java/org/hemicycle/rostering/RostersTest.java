package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class RostersTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private ApplicationContext context;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterWork work;

    @Inject
    private RosterRuns runs;

    @Inject
    private Assignments assignments;

    @Inject
    private MyAssignments mine;

    private TestSessions session;

    @BeforeEach
    void engage() {
        session = TestSessions.draft(context);
        TestInterpreters.engage(context, "en", "fr", session.platform());
        TestInterpreters.engage(context, "en", "fr", session.platform());
        TestInterpreters.engage(context, "fr", "en", session.platform());
        TestInterpreters.engage(context, "fr", "en", session.platform());
    }

    @Test
    void a_roster_fills_the_booths_of_every_sitting() {
        session.plenary(NOON);
        session.plenary(NOON.plusHours(4));

        RosterSolution solution = made().readSolution().orElseThrow();

        assertThat(solution.level(RosterSolution.Objective.EMPTY_SEATS).orElseThrow())
                .isEqualTo(new RosterSolution.Level(RosterSolution.Objective.EMPTY_SEATS, 0, 0));
        assertThat(solution.assignments()).hasSize(8);
    }

    @Test
    void a_published_roster_is_what_its_interpreters_see() {
        session.plenary(NOON);

        publish(made());

        List<Assigned> published = assignments.ofSession(session.session());
        assertThat(published).hasSize(4);
        Interpreter first = interpreter(published.getFirst().interpreterId());
        assertThat(mine.of(person(first), Language.FRENCH))
                .anySatisfy(one -> assertThat(one.assigned().id())
                        .isEqualTo(published.getFirst().id()));
    }

    @Test
    void a_confirmation_outlives_another_roster_that_keeps_the_assignment() {
        session.plenary(NOON);
        publish(made());
        Assigned before = assignments.ofSession(session.session()).getFirst();
        mine.confirm(person(interpreter(before.interpreterId())), before.id());

        publish(made());

        assertThat(assignments.ofSession(session.session()))
                .filteredOn(one -> one.interpreterId() == before.interpreterId())
                .singleElement()
                .satisfies(one -> assertThat(one.confirmedAt()).isNotNull());
    }

    @Test
    void somebody_elses_assignment_cannot_be_confirmed() {
        session.plenary(NOON);
        publish(made());
        List<Assigned> published = assignments.ofSession(session.session());
        SignedIn other = person(interpreter(published.getLast().interpreterId()));

        assertThatThrownBy(() -> mine.confirm(other, published.getFirst().id())).isInstanceOf(Refused.class);
    }

    @Test
    void a_roster_of_sittings_that_moved_since_is_not_published() {
        var sitting = session.plenary(NOON);
        RosterRun made = made();
        session.timetable().move(session.secretary(), sitting, session.plan(NOON.plusHours(1)));

        assertThatThrownBy(() -> publish(made)).isInstanceOf(Refused.class).hasMessageContaining("changed since");
    }

    @Test
    void a_roster_that_breaks_a_rule_is_not_published() {
        session.plenary(NOON);
        RosterRun made = made();
        RosterSolution.Assignment first =
                made.readSolution().orElseThrow().assignments().getFirst();
        runs.finish(
                made.number(),
                String.valueOf(made.solution())
                        .replaceFirst("\"place\" : \"" + first.place() + "\"", "\"place\" : \"Attic/1\""));

        assertThatThrownBy(() -> publish(made)).isInstanceOf(Refused.class).hasMessageContaining("breaks a rule");
        assertThat(assignments.ofSession(session.session())).isEmpty();
    }

    @Test
    void a_roster_is_published_once() {
        session.plenary(NOON);
        RosterRun made = made();
        publish(made);

        assertThatThrownBy(() -> publish(made)).isInstanceOf(Refused.class);
    }

    @Test
    void one_roster_of_a_session_is_made_at_a_time() {
        session.plenary(NOON);
        rosters.ask(session.secretary(), session.read());

        assertThatThrownBy(() -> rosters.ask(session.secretary(), session.read()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_session_without_interpretation_needs_no_roster() {
        session.timetable().add(session.secretary(), session.session(), session.plan(NOON), List.of());

        assertThatThrownBy(() -> rosters.ask(session.secretary(), session.read()))
                .isInstanceOf(Refused.class);
    }

    private RosterRun made() {
        long run = rosters.ask(session.secretary(), session.read()).number();
        work.run(run);
        return runs.findById(run).orElseThrow();
    }

    private void publish(RosterRun run) {
        rosters.publish(session.secretary(), session.read(), run.number());
    }

    private Interpreter interpreter(long id) {
        return context.getBean(Interpreters.class).all().stream()
                .filter(one -> one.number() == id)
                .findFirst()
                .orElseThrow();
    }

    private SignedIn person(Interpreter interpreter) {
        People people = context.getBean(People.class);
        return people.byEmail(interpreter.email())
                .orElseGet(() -> people.add(
                        interpreter.email(),
                        interpreter.name(),
                        "correct horse battery",
                        Language.FRENCH,
                        ZoneId.of("UTC"),
                        Set.of(Role.INTERPRETER)));
    }
}
