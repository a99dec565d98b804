package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.scheduling.Agenda;
import org.hemicycle.scheduling.AgendaDetails;
import org.hemicycle.scheduling.AgendaKind;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.scheduling.TimePlans;
import org.hemicycle.web.Reader;
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
    void who_sits_in_a_booth_of_another_session_works_elsewhere_and_is_away_in_files_for_as_long_and_a_break() {
        Interpreter busy = TestInterpreters.engage(context, "en", "fr", session.platform());
        Sitting other = TestSessions.draft(context).plenary(LocalDateTime.of(2020, 6, 9, 13, 0));
        Sitting sameWeek = TestSessions.draft(context).plenary(LocalDateTime.of(2020, 6, 12, 13, 0));
        Assignments assignments = context.getBean(Assignments.class);
        assignments.insert(other.id(), busy.number(), "en", "remote", 1, null);
        assignments.insert(sameWeek.id(), busy.number(), "en", "Salle 5/B/1", 1, null);

        RosterProblem problem = problem();
        assertThat(person(problem, busy).unavailable()).isEmpty();
        assertThat(problem.house().elsewhere(person(problem, busy)))
                .containsExactly(
                        new Engagement(other.startsAt(), other.endsAt(), null),
                        new Engagement(sameWeek.startsAt(), sameWeek.endsAt(), "Salle 5/B"));
        Duration rest = Duration.ofMinutes(problem.limits().breakMinutes());
        assertThat(person(RosterFiles.readProblem(RosterFiles.write(problem)), busy)
                        .unavailable())
                .contains(new RosterProblem.Span(
                        other.startsAt().minus(rest), other.endsAt().plus(rest)));
    }

    @Test
    void who_would_rather_work_for_the_body_or_with_a_colleague_is_known() {
        Interpreter eager = TestInterpreters.engage(context, "en", "fr", session.platform());
        Interpreter friend = TestInterpreters.engage(context, "en", "fr", session.platform());
        String preferences = "/interpreters/" + eager.number() + "/preferences";
        String body = Long.toString(session.read().bodyId());
        chief.post(preferences, "kind", "PREFERRED", "body", body);
        chief.post(preferences, "kind", "PREFERRED", "colleague", Long.toString(friend.number()));

        House house = problem().house();

        assertThat(house.judges()).isTrue();
        assertThat(house.eager()).contains(id(eager)).doesNotContain(id(friend));
        assertThat(house.likings()).contains(new Liking(id(eager), id(friend)));
    }

    @Test
    void who_does_not_wish_to_give_relay_gives_none() throws SQLException {
        Interpreter one = TestInterpreters.engage(context, "en", "fr", session.platform());
        assertThat(problem().house().withoutRelay()).doesNotContain(id(one));

        try (Connection connection = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE interpreter SET relay = false WHERE id = " + one.number());
        }

        assertThat(problem().house().withoutRelay()).contains(id(one));
    }

    @Test
    void rooms_that_are_apart_are_so_in_the_problem() {
        long far = TestSessions.draft(context).room();
        Visitor.with(server, Role.SECRETARY).post("/rooms/" + far + "/travel", "minutes-" + session.room(), "25");

        assertThat(problem().house().travel())
                .filteredOn(one -> one.from().equals(sitting.room()) || one.to().equals(sitting.room()))
                .singleElement()
                .satisfies(one -> assertThat(one.minutes()).isEqualTo(25));
    }

    @Test
    void sittings_of_one_item_and_those_of_none_are_subjects() {
        Sitting second = session.plenary(LocalDateTime.of(2020, 6, 10, 12, 0));
        Sitting third = session.plenary(LocalDateTime.of(2020, 6, 11, 12, 0));
        assertThat(problem().house().subjects()).containsExactly(new Subject("", ids(sitting, second, third)));

        Reader reader =
                new Reader(Language.ENGLISH, session.secretary().zone(), Optional.of(session.secretary()), "", "/", "");
        long item = context.getBean(Agenda.class)
                .add(
                        reader,
                        session.session(),
                        new AgendaDetails("7", AgendaKind.PROCEDURE, Map.of(Language.ENGLISH, "Methods")));
        TimePlans plans = context.getBean(TimePlans.class);
        plans.takeUp(reader, session.session(), item, sitting.id(), 10);
        plans.takeUp(reader, session.session(), item, third.id(), 10);

        assertThat(problem().house().subjects()).containsExactly(new Subject("7", ids(sitting, third)));
    }

    private static Set<String> ids(Sitting... sittings) {
        return Stream.of(sittings).map(one -> Long.toString(one.id())).collect(Collectors.toSet());
    }

    private static String id(Interpreter one) {
        return Long.toString(one.number());
    }

    private static RosterProblem.Interpreter person(RosterProblem problem, Interpreter one) {
        return problem.interpreters().stream()
                .filter(person -> person.id().equals(id(one)))
                .findFirst()
                .orElseThrow();
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
