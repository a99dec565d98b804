package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hemicycle.rostering.check.EveryRoster;
import org.hemicycle.rostering.check.Filed;
import org.hemicycle.rostering.check.RandomHouses;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterArchive;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

/** Small problems of which a house knows more than a file can say. */
class RandomHousesTest {
    private static final int PROBLEMS = 100;
    private static final int JOURNEYS = 60;
    private static final int FIRST_SEARCH = 880;
    private static final int SEARCHES = 12;

    @Test
    void they_are_solved_as_well_as_trying_every_roster_does() {
        LongStream.range(0, PROBLEMS).forEach(seed -> solvedAsWellAsCanBe(seed, RandomHouses.problem(seed)));
    }

    @Test
    void people_with_long_ways_between_rooms_are_seated_as_well_as_trying_every_place_does() {
        LongStream.range(0, JOURNEYS).forEach(seed -> solvedAsWellAsCanBe(seed, RandomHouses.travelling(seed)));
    }

    private static void solvedAsWellAsCanBe(long seed, RosterProblem problem) {
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
        passesTheCheckOfItsFile(seed, problem, solution);
    }

    /** What the house keeps comes back whole; what a file says is sound by itself. */
    private static void passesTheCheckOfItsFile(long seed, RosterProblem problem, RosterSolution solution) {
        assertThat(RosterArchive.readHouse(RosterArchive.write(problem.house())))
                .isEqualTo(problem.house());
        assertThat(RosterArchive.readSolution(RosterArchive.write(solution))).isEqualTo(solution);
        RosterProblem file = RosterFiles.readProblem(RosterFiles.write(problem));
        RosterSolution filed = RosterFiles.readSolution(RosterFiles.write(Filed.of(problem, solution)));
        assertThat(RosterCheck.violations(file, filed)).as("seed %d", seed).isEmpty();
    }

    @Test
    void what_a_search_for_large_problems_states_and_proves_of_them_holds() {
        LongStream.range(FIRST_SEARCH, FIRST_SEARCH + SEARCHES).forEach(seed -> {
            provesNothingWrong(seed, RandomHouses.problem(seed));
            provesNothingWrong(seed, RandomHouses.travelling(seed));
        });
    }

    @Test
    void what_it_states_and_proves_after_somebody_falls_ill_holds() {
        LongStream.range(FIRST_SEARCH, FIRST_SEARCH + SEARCHES).forEach(seed -> {
            RosterProblem problem = RandomHouses.problem(seed);
            RosterSolution published =
                    RosterSolver.within(Duration.ofSeconds(20)).workers(1).solve(problem.replanning(List.of(), null));
            if (!published.assignments().isEmpty()) {
                provesNothingWrong(seed, RandomProblems.afterOneFellIll(problem, published, seed));
            }
        });
    }

    private static void provesNothingWrong(long seed, RosterProblem problem) {
        Budget budget = new Budget(Duration.ofMillis(60), 1);
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
