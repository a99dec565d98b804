package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two seats in a language that nobody else has, and one who may sit in them: what if there were more? */
@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class ScenariosTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterRuns runs;

    @Inject
    private Assignments assignments;

    private Visitor chief;
    private TestSessions session;
    private String language;

    @BeforeEach
    void publishARosterWithAnEmptySeat() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        TestInterpreters.engage(context, "en", "fr", session.platform());
        TestInterpreters.engage(context, "en", "fr", session.platform());
        language = "fj-x-" + UUID.randomUUID().toString().substring(0, 8);
        TestInterpreters.engage(context, language, "en", session.platform());
        session.timetable().add(session.secretary(), session.session(), session.plan(NOON), List.of("en", language));
        RosterRun made = solved(rosters.ask(session.secretary(), session.read()).number());
        rosters.publish(session.secretary(), session.read(), made.number());
    }

    @Test
    void one_more_consultant_is_compared_with_what_is_published_and_nothing_published_changes() {
        List<Assigned> before = assignments.ofSession(session.session());
        RosterRun run = made(Map.of("title", "One more", "a1", language, "c1", "en", "cost1", 700));

        assertThat(run.purpose()).isEqualTo(RosterRun.Purpose.SCENARIO);
        assertThat(value(run, Objective.EMPTY_SEATS)).isZero();
        assertThat(assignments.ofSession(session.session())).isEqualTo(before);
        assertThat(runs.latest(session.session()).orElseThrow().purpose()).isEqualTo(RosterRun.Purpose.SOLVED);
        assertThat(chief.get(page()).body())
                .contains("One more", "One consultant more into", "from English, at 700 a day.")
                .contains("“One more” is better than “Published roster”. Empty seats: 0 instead of 1.")
                .contains("Under the conditions of “Published roster” no roster goes below 1")
                .contains("engage them and put them on the list", "href=\"/interpreters/new\"");
        assertThat(chief.get(roster(run)).body())
                .contains("Consultant 1 (", "A scenario is never published.")
                .doesNotContain("/publication");
        assertThatThrownBy(() -> rosters.publish(session.secretary(), session.read(), run.number()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void with_nothing_supposed_the_roster_as_things_are_is_the_measure_for_the_others() {
        RosterRun same = made(Map.of("title", "As things are"));
        RosterRun more = made(Map.of("title", "Two more", "number1", 2, "a1", language, "c1", "en"));

        assertThat(chief.get(page()).body())
                .contains("Nothing is supposed otherwise", "“As things are” is worth the same as “Published roster”");
        assertThat(chief.get(page() + "?against=" + same.number()).body())
                .contains("“Two more” is better than “As things are”. Empty seats: 0 instead of 1.");
        assertThat(chief.get(page() + "?against=" + more.number()).body())
                .contains("“As things are” is worse than “Two more”. Empty seats: 1 instead of 0.");
    }

    @Test
    void whoever_is_away_may_be_supposed_to_be_there() {
        Interpreter away = TestInterpreters.engage(context, language, "en", session.platform());
        context.getBean(Interpreters.class)
                .away(away.number(), Instant.parse("2020-06-09T00:00:00Z"), Instant.parse("2020-06-10T00:00:00Z"));

        assertThat(chief.get(page() + "/new").body()).contains("value=\"" + away.number() + "\"");
        RosterRun run = made(Map.of("title", "Not away", "available", away.number()));

        assertThat(run.readSolution().orElseThrow().assignments())
                .extracting(RosterSolution.Assignment::interpreter)
                .contains(Long.toString(away.number()));
        assertThat(chief.get(page()).body()).contains(away.name() + " is there all the time.");
    }

    @Test
    void rules_rooms_and_languages_may_be_supposed_otherwise() {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "title", "Otherwise",
                "occupancy", 2,
                "roomBooths", 4,
                "roomOccupancy", 3,
                "retour", "true",
                "restMinutes", 600,
                "team", 1,
                "without", "en",
                "booth", "pt",
                "boothTeam", 3));
        fields.put("seconds", 5);
        RosterProblem problem = made(fields).readProblem();

        assertThat(problem.limits().retour()).isTrue();
        assertThat(problem.limits().restMinutes()).isEqualTo(600);
        assertThat(problem.rooms())
                .allSatisfy(
                        room -> assertThat(room.occupancy()).isEqualTo(room.id().equals(Supposing.ROOM) ? 3 : 2));
        assertThat(problem.sittings().getFirst().booths())
                .extracting(RosterProblem.Booth::language, RosterProblem.Booth::team)
                .containsExactlyInAnyOrder(tuple(language, 1), tuple("pt", 3));
        assertThat(problem.previous()).isEmpty();
        assertThat(chief.get(page()).body())
                .contains("2 people may be in every booth.", "No sitting has a booth for English.")
                .contains("Minutes of overnight rest, at least: 600", "Retour into B is allowed.");
    }

    @Test
    void what_cannot_be_supposed_is_told_beside_its_field() {
        HttpResponse<String> answer =
                chief.post(page() + "/new", page(), Map.of("title", "", "a1", "f r", "occupancy", 40));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Please fill this in.", "“f r” is no language tag.", "A number from 1 to 12.");
        assertThat(runs.scenarios(session.session())).isEmpty();
    }

    @Test
    void a_scenario_can_be_removed() {
        RosterRun run = made(Map.of("title", "Not needed"));

        HttpResponse<String> answer = chief.post(page(), roster(run) + "/removal", Map.of());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/roster/scenarios"));
        assertThat(chief.get(page()).body()).doesNotContain("Not needed");
    }

    @Test
    void scenarios_asked_for_at_once_wait_for_each_other_and_can_be_taken_out() {
        RosterRun first = asked(Map.of("title", "First"));
        RosterRun second = asked(Map.of("title", "Second"));
        RosterRun third = asked(Map.of("title", "Third"));
        assertThat(List.of(first, second, third))
                .extracting(one -> runs.ahead(one.number()))
                .containsExactly(0, 1, 2);
        assertThat(chief.get(page()).body()).contains("It waits for 2 that were asked for before.");
        assertThat(chief.get(roster(second)).body())
                .contains("It waits for one that was asked for before.", "/removal", "not looked at yet");

        chief.post(page(), roster(second) + "/removal", Map.of());

        assertThat(runs.ahead(third.number())).isOne();
        solved(first.number());
        assertThat(runs.ahead(third.number())).isZero();
    }

    @Test
    void programs_suppose_and_compare_too() {
        Visitor program = Visitor.with(server, Role.CHIEF_INTERPRETER);
        HttpResponse<String> asked = program.json(
                "POST",
                "/api/v1/rosters/scenarios",
                "{\"session\":" + session.session() + ",\"title\":\"Two more\",\"consultants\":[{\"number\":2,\"a\":\""
                        + language + "\",\"c\":[\"en\"]}]}");
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).contains("\"purpose\":\"scenario\"", "\"status\":\"queued\"");
        solved(runs.scenarios(session.session()).getFirst().number());

        assertThat(program.get("/api/v1/rosters/scenarios?session=" + session.session())
                        .body())
                .contains("\"total\":2", "\"title\":\"Published roster\"", "\"title\":\"Two more\"")
                .contains("{\"name\":\"emptySeats\",\"value\":1,\"bound\":1}")
                .contains("2 consultants more into")
                .contains("Empty seats: 0 instead of 1.");
        HttpResponse<String> wrong = program.json(
                "POST",
                "/api/v1/rosters/scenarios",
                "{\"session\":" + session.session() + ",\"title\":\"Wrong\",\"limits\":{\"coffee\":3}}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("coffee is no limit of a roster.");
    }

    private RosterRun made(Map<String, ?> fields) {
        return solved(asked(fields).number());
    }

    private RosterRun asked(Map<String, ?> fields) {
        HttpResponse<String> answer = chief.post(page() + "/new", page(), fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return runs.scenarios(session.session()).getFirst();
    }

    private RosterRun solved(long run) {
        context.getBean(RosterWork.class).run(run);
        return runs.findById(run).orElseThrow();
    }

    private static long value(RosterRun run, Objective level) {
        return run.readSolution().orElseThrow().level(level).orElseThrow().value();
    }

    private String page() {
        return "/sessions/" + session.session() + "/roster/scenarios";
    }

    private String roster(RosterRun run) {
        return "/sessions/" + session.session() + "/roster/" + run.number();
    }
}
