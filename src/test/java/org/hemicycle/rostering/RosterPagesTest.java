package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.solver.Progress;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class RosterPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    private Visitor chief;
    private TestSessions session;

    @BeforeEach
    void planASittingInALanguageThatNobodyHas() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        TestInterpreters.engage(context, "fr", "en", session.platform());
        session.timetable()
                .add(
                        session.secretary(),
                        session.session(),
                        session.plan(LocalDateTime.of(2020, 6, 9, 12, 0)),
                        List.of("tlh"));
    }

    @Test
    void a_run_that_waits_is_shown_so_and_the_page_looks_again_by_itself_with_and_without_a_script() {
        assertThat(chief.post(path(), path(), Map.of()).statusCode()).isEqualTo(303);

        assertThat(chief.get(path()).body())
                .contains("The roster is being made.")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>")
                .contains("data-progress=\"" + path(), "/assets/live-roster.js?v=");
    }

    @Test
    void a_search_under_way_says_where_it_stands() {
        long run = context.getBean(Rosters.class)
                .ask(session.secretary(), session.read())
                .number();
        ProgressNote note =
                new ProgressNote(context.getBean(RosterRuns.class), run, RosterSolution.Objective.inOrder(false));
        note.accept(new Progress(RosterSolution.Objective.EMPTY_SEATS, 0, 0, Duration.ofSeconds(1)));
        note.accept(new Progress(RosterSolution.Objective.RELAYS, 1069, 57, Duration.ofSeconds(3)));

        assertThat(chief.get(path()).body())
                .containsPattern("data-level=\"RELAYS\" aria-current=\"step\">.*>1,069</td>.*>57</td>.*>1,012</td>")
                .containsPattern("data-level=\"EMPTY_SEATS\"\\s*>.*>0</td>");
    }

    @Test
    void an_empty_seat_says_what_keeps_whom_out() {
        make();

        assertThat(chief.get(path()).body()).contains("Klingon", "2 seats empty", "not work into this language");
    }

    @Test
    void problem_and_solution_can_be_taken_along_and_pass_the_check() {
        long run = make();

        RosterProblem problem = RosterFiles.readProblem(
                chief.get(path() + "/" + run + "/problem.json").body());
        RosterSolution solution = RosterFiles.readSolution(
                chief.get(path() + "/" + run + "/solution.json").body());

        assertThat(RosterCheck.violations(problem, solution)).isEmpty();
        assertThat(solution.levels()).hasSize(7);
    }

    @Test
    void undesirable_hours_and_wishes_are_levels_of_the_house() {
        long run = make();

        assertThat(chief.get(path() + "/" + run).body())
                .contains("Unequal undesirable hours, minutes", "Wishes not met", "between 21:00 and 07:00 at home");
        assertThat(chief.get("/api/v1/rosters/" + run).body())
                .contains("\"name\":\"undesirable\"", "\"name\":\"wishes\"");
    }

    @Test
    void the_roster_of_another_session_is_not_found_under_this_one() {
        long run = make();
        TestSessions other = TestSessions.draft(context);

        assertThat(chief.get("/sessions/" + other.session() + "/roster/" + run + "/problem.json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_missing_is_told_on_the_first_page() {
        assertThat(chief.get("/").body()).contains("/sessions/" + session.session() + "/roster");
    }

    private long make() {
        Rosters rosters = context.getBean(Rosters.class);
        long run = rosters.ask(session.secretary(), session.read()).number();
        context.getBean(RosterWork.class).run(run);
        return run;
    }

    private String path() {
        return "/sessions/" + session.session() + "/roster";
    }
}
