package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.rostering.TestRosters.away;
import static org.hemicycle.rostering.TestRosters.booth;
import static org.hemicycle.rostering.TestRosters.interpreter;
import static org.hemicycle.rostering.TestRosters.paid;
import static org.hemicycle.rostering.TestRosters.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

class RosterLevelsTest {
    private final TestRosters world = new TestRosters();

    @Test
    void levels_stand_in_the_order_in_which_they_are_solved() {
        assertThat(names()).containsExactly("emptySeats", "uncovered", "relays", "retour", "load", "cost", "changes");
    }

    @Test
    void changes_come_before_relays_once_something_was_published() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        world.previous.add(new Seat("S1", "fr", "I1"));
        assertThat(names()).containsExactly("emptySeats", "uncovered", "changes", "relays", "retour", "load", "cost");
    }

    @Test
    void load_is_the_largest_total_less_the_smallest_of_everybody_in_the_pool() {
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 14, booth("fr", 1)).sitting("S3", 18, booth("fr", 1));
        world.person("I1", "fr", "", "en").person("I2", "fr", "", "en").person("I3", "en", "", "");
        assertThat(world.solved(Objective.LOAD)).isEqualTo(60);
    }

    @Test
    void load_compares_shares_of_the_contract_rounded_down_where_everybody_has_one() {
        world.sitting("S1", 9, booth("fr", 2));
        world.person(paid(interpreter("I1", "fr", "", "en"), 0, 600))
                .person(paid(interpreter("I2", "fr", "", "en"), 0, 700));
        assertThat(world.solved(Objective.LOAD)).isEqualTo(100 - 85);
    }

    @Test
    void load_compares_minutes_where_somebody_has_no_contract() {
        world.sitting("S1", 9, booth("fr", 2));
        world.person(paid(interpreter("I1", "fr", "", "en"), 0, 600)).person("I2", "fr", "", "en");
        assertThat(world.solved(Objective.LOAD)).isZero();
    }

    @Test
    void a_day_is_paid_once() {
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 14, booth("fr", 1)).sitting("S3", 33, booth("fr", 1));
        world.person(paid(interpreter("I1", "fr", "", "en"), 500, 0));
        assertThat(world.solved(Objective.COST)).isEqualTo(1000);
    }

    @Test
    void a_loss_and_its_replacement_are_two_changes() {
        world.sitting("S1", 9, booth("fr", 1));
        world.person(away(interpreter("I1", "fr", "", "en"), 8, 10)).person("I2", "fr", "", "en");
        world.previous.add(new Seat("S1", "fr", "I1"));
        assertThat(world.solved(Objective.CHANGES)).isEqualTo(2);
    }

    @Test
    void the_check_finds_a_wrong_value_and_a_bound_above_it() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        RosterSolution right = world.solved();
        List<Level> levels = new ArrayList<>(right.levels());
        levels.set(0, new Level(Objective.EMPTY_SEATS, 1, 1));
        assertThat(RosterCheck.violations(world.problem(), with(right, levels)))
                .extracting(Violation::rule)
                .containsExactly("levels");
        levels.set(0, new Level(Objective.EMPTY_SEATS, 0, 1));
        assertThat(RosterCheck.violations(world.problem(), with(right, levels)))
                .extracting(Violation::rule)
                .contains("levels");
    }

    @Test
    void the_check_finds_assignments_of_somebody_unknown() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        assertThat(world.breaches(seat("S1", "fr", "I9"))).containsExactly("assignments");
    }

    @Test
    void a_solver_stopped_before_it_begins_still_gives_a_valid_roster() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        RosterSolver solver = RosterSolver.within(Duration.ofMinutes(1)).workers(1);
        solver.stop();
        RosterSolution solution = solver.solve(world.problem());
        assertThat(solution.status()).isEqualTo(Status.STOPPED);
        assertThat(RosterCheck.violations(world.problem(), solution)).isEmpty();
    }

    @Test
    void progress_is_told_level_by_level() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        List<Progress> told = new ArrayList<>();
        RosterSolver.within(Duration.ofSeconds(20))
                .workers(1)
                .reporting(told::add)
                .solve(world.problem());
        assertThat(told).extracting(Progress::level).contains(Objective.EMPTY_SEATS);
    }

    private static RosterSolution with(RosterSolution solution, List<Level> levels) {
        boolean proved = levels.stream().allMatch(Level::proved);
        return new RosterSolution(
                proved ? Status.OPTIMAL : Status.FEASIBLE,
                solution.seconds(),
                levels,
                solution.assignments(),
                solution.relays(),
                solution.empty());
    }

    private List<String> names() {
        return world.solved().levels().stream()
                .map(level -> level.name().word())
                .toList();
    }
}
