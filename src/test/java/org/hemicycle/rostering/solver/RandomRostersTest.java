package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hemicycle.rostering.check.EveryRoster;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

class RandomRostersTest {
    private static final int PROBLEMS = 1000;
    private static final int SEARCHES = 200;
    private static final int REPAIRS = 300;

    @Test
    void a_thousand_small_problems_are_solved_as_well_as_trying_every_roster_does() {
        LongStream.range(0, PROBLEMS).forEach(RandomRostersTest::solvedAsWellAsCanBe);
    }

    private static void solvedAsWellAsCanBe(long seed) {
        RosterProblem problem = RandomProblems.problem(seed);
        RosterSolution solution =
                RosterSolver.within(Duration.ofSeconds(60)).workers(1).solve(problem);
        Optional<List<Long>> best = EveryRoster.best(problem);
        assertThat(RosterCheck.violations(problem, solution))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(solution.status())
                .as("seed %d", seed)
                .isEqualTo(best.isEmpty() ? Status.INFEASIBLE : Status.OPTIMAL);
        assertThat(solution.levels().stream().map(Level::value).toList())
                .as("seed %d", seed)
                .isEqualTo(best.orElse(List.of()));
    }

    @Test
    void what_a_search_for_large_problems_states_and_proves_of_small_ones_holds() {
        LongStream.range(PROBLEMS, PROBLEMS + SEARCHES).forEach(RandomRostersTest::provesNothingWrong);
    }

    @Test
    void what_it_states_and_proves_after_somebody_falls_ill_holds() {
        LongStream.range(PROBLEMS, PROBLEMS + REPAIRS).forEach(seed -> {
            RosterProblem problem = RandomProblems.problem(seed);
            RosterSolution published =
                    RosterSolver.within(Duration.ofSeconds(60)).workers(1).solve(problem);
            if (!published.assignments().isEmpty()) {
                provesNothingWrong(seed, RandomProblems.afterOneFellIll(problem, published, seed));
            }
        });
    }

    private static void provesNothingWrong(long seed) {
        provesNothingWrong(seed, RandomProblems.problem(seed));
    }

    private static void provesNothingWrong(long seed, RosterProblem problem) {
        Budget budget = new Budget(Duration.ofMillis(150), 1);
        RosterSolution solution =
                new Search(new Plan(problem), budget, progress -> {}, new Search.Sizes(0, 0)).solution();
        assertThat(RosterCheck.violations(problem, solution))
                .as("seed %d", seed)
                .isEmpty();
        List<Long> values = solution.levels().stream().map(Level::value).toList();
        List<Long> least = EveryRoster.least(problem, values);
        for (int level = 0; level < values.size(); level++) {
            assertThat(solution.levels().get(level).bound())
                    .as("seed %d, %s of %s", seed, solution.levels().get(level), values)
                    .isLessThanOrEqualTo(least.get(level));
        }
    }
}
