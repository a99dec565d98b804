package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What chief interpreters enter is what a roster is made from. */
@MicronautTest(transactional = false)
class ProblemOfSessionTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private EmbeddedServer server;

    @Inject
    private ProblemOfSession problems;

    private Visitor chief;
    private TestSessions session;
    private Sitting sitting;

    @BeforeEach
    void plan() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        sitting = session.plenary(LocalDateTime.of(2020, 6, 9, 12, 0));
    }

    @Test
    void floor_booths_and_teams_are_those_of_the_regime() {
        chief.post(
                "/sittings/" + sitting.id() + "/languages",
                "version",
                "0",
                "language-0",
                "ru",
                "floor-0",
                "true",
                "language-1",
                "en",
                "booth-1",
                "true",
                "team-1",
                "3",
                "twoWay-1",
                "true");

        assertThat(problem().sittings()).singleElement().satisfies(one -> {
            assertThat(one.floor()).containsExactly("ru");
            assertThat(one.booths()).containsExactly(new RosterProblem.Booth("en", 3, true));
        });
    }

    @Test
    void a_body_with_rules_of_its_own_has_its_own_limits() {
        RuleSets ruleSets = context.getBean(RuleSets.class);
        long remote = context.getBean(RuleSets.class).inForce().id();
        String shown = chief.get("/rule-sets").body();
        long rsi = Long.parseLong(shown.replaceAll("(?s).*?/rule-sets/(\\d+)\">RSI 2020.*", "$1"));
        String name = "Limits " + session.read().code();
        String copy = chief.post(
                        "/rule-sets/" + rsi + "/copies",
                        "name",
                        name,
                        "organisation",
                        "ITU",
                        "body",
                        Long.toString(session.read().bodyId()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(problem().limits().sittingsPerWeek()).isEqualTo(7);

        chief.post(copy + "/publication", "revision", "0");

        assertThat(ruleSets.inForce(session.read().bodyId()).id()).isNotEqualTo(remote);
        assertThat(problem().limits().sittingsPerWeek()).isEqualTo(5);
        assertThat(problem().limits().minutesPerDay()).isEqualTo(180);
    }

    @Test
    void the_occupancy_of_the_day_is_that_of_the_problem() {
        assertThat(room().occupancy()).isEqualTo(1);

        chief.post(
                "/rooms/" + session.room() + "/booths/occupancies",
                "occupancy",
                "2",
                "validFrom",
                "2020-06-01",
                "source",
                "Distancing lifted");

        assertThat(room().occupancy()).isEqualTo(2);
    }

    @Test
    void who_is_excluded_off_the_list_or_unwilling_is_so_in_the_problem() {
        Interpreter one = TestInterpreters.engage(context, "en", "fr", session.platform());
        Interpreter other = TestInterpreters.engage(context, "en", "fr", session.platform());
        Interpreter away = TestInterpreters.engage(context, "en", "fr", session.platform());
        Interpreter elsewhere = TestInterpreters.engage(context, "en", "fr", session.platform());
        chief.post(
                "/interpreters/" + one.number() + "/preferences", "kind", "EXCLUDED", "colleague", other.number() + "");
        chief.post("/interpreters/" + away.number() + "/deactivation", "version", "0");
        chief.post(
                "/interpreters/" + elsewhere.number() + "/preferences",
                "kind",
                "EXCLUDED",
                "body",
                Long.toString(session.read().bodyId()));

        List<RosterProblem.Interpreter> people = problem().interpreters();

        assertThat(people)
                .filteredOn(person -> person.id().equals(Long.toString(one.number())))
                .singleElement()
                .satisfies(person -> assertThat(person.excludes()).containsExactly(Long.toString(other.number())));
        assertThat(people)
                .extracting(RosterProblem.Interpreter::id)
                .doesNotContain(Long.toString(away.number()), Long.toString(elsewhere.number()));
    }

    @Test
    void who_sits_in_a_booth_of_another_session_is_away_for_as_long_and_a_break() {
        Interpreter busy = TestInterpreters.engage(context, "en", "fr", session.platform());
        Sitting other = TestSessions.draft(context).plenary(LocalDateTime.of(2020, 6, 9, 13, 0));
        context.getBean(Assignments.class).insert(other.id(), busy.number(), "en", "remote", 1, null);

        Duration rest = Duration.ofMinutes(problem().limits().breakMinutes());
        assertThat(problem().interpreters())
                .filteredOn(person -> person.id().equals(Long.toString(busy.number())))
                .singleElement()
                .satisfies(person -> assertThat(person.unavailable())
                        .containsExactly(new RosterProblem.Span(
                                other.startsAt().minus(rest), other.endsAt().plus(rest))));
    }

    private RosterProblem.Room room() {
        return problem().rooms().stream()
                .filter(one -> one.id().equals(sitting.room()))
                .findFirst()
                .orElseThrow();
    }

    private RosterProblem problem() {
        return problems.write(
                session.read(),
                context.getBean(RuleSets.class).inForce(session.read().bodyId()),
                Set.of());
    }
}
