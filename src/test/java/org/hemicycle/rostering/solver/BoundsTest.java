package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

/** Each bound by itself, beside the best roster of a small problem: no bound may say that there is no such roster. */
class BoundsTest {
    private static final int PROBLEMS = 300;
    private static final double SECONDS = 20;
    private static final int FEW_SEATS = 4;

    @Test
    void the_bound_of_cost_never_forbids_the_best_roster() {
        eachProblem((best, plan) -> new CostBound(plan).prove(best, budget(), SECONDS));
    }

    @Test
    void the_bounds_of_load_never_forbid_the_best_roster() {
        eachProblem((best, plan) -> {
            new LoadBound(plan).prove(best);
            boolean partial = best.value(Objective.EMPTY_SEATS) > 0;
            TeamTypes types = new TeamTypes(plan, SittingGroup.of(plan, plan.sittings()), partial);
            new TeamBound(plan, budget(), best, types).proveLoad(SECONDS);
        });
    }

    @Test
    void the_bounds_of_coverage_never_forbid_the_best_roster() {
        eachProblem((best, plan) -> {
            new CoverageBound(plan, budget(), best).proveEmptySeats(SECONDS);
            new CoverageBound(plan, budget(), best).prove(SECONDS);
            new CoverageBound(plan, budget(), best, FEW_SEATS).prove(SECONDS);
        });
    }

    @Test
    void the_bound_of_changes_never_forbids_the_best_roster() {
        LongStream.range(0, PROBLEMS).forEach(seed -> {
            RosterProblem problem = RandomProblems.problem(seed);
            RosterSolution published = solved(problem);
            if (!published.assignments().isEmpty()) {
                check(seed, RandomProblems.afterOneFellIll(problem, published, seed), (best, plan) -> {
                    best.prove(Objective.EMPTY_SEATS, best.value(Objective.EMPTY_SEATS));
                    Budget little = new Budget(Duration.ofMillis(250), 1);
                    new Repair(plan, little, best).make(new Improvement(plan, little, best, 0));
                });
            }
        });
    }

    private static void eachProblem(BiConsumer<Incumbent, Plan> bound) {
        LongStream.range(0, PROBLEMS).forEach(seed -> check(seed, RandomProblems.problem(seed), bound));
    }

    private static void check(long seed, RosterProblem problem, BiConsumer<Incumbent, Plan> bound) {
        RosterSolution solution = solved(problem);
        if (solution.status() == Status.INFEASIBLE) {
            return;
        }
        Plan plan = new Plan(problem);
        BitSet roster = new BitSet();
        solution.seats()
                .forEach(seat ->
                        roster.set(Objects.requireNonNull(plan.find(seat)).index()));
        Incumbent best = new Incumbent(plan, roster, budget(), progress -> {});
        bound.accept(best, plan);
        for (Objective level : List.of(
                Objective.EMPTY_SEATS,
                Objective.UNCOVERED,
                Objective.RELAYS,
                Objective.LOAD,
                Objective.COST,
                Objective.CHANGES)) {
            assertThat(best.asserted(level)).as("seed %d, %s", seed, level).isLessThanOrEqualTo(best.value(level));
        }
    }

    private static RosterSolution solved(RosterProblem problem) {
        return RosterSolver.within(Duration.ofSeconds(60)).workers(1).solve(problem);
    }

    private static Budget budget() {
        return new Budget(Duration.ofSeconds(60), 1);
    }
}
