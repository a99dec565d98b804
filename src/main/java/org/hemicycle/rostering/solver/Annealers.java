package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** Several annealings side by side, one for each worker, from different seeds. */
final class Annealers {
    private static final double HOT = 1;
    private static final double COLD = 0.05;
    private static final double HOT_FOR_CHANGES = 1.5;
    private static final double COLD_FOR_CHANGES = 0.15;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;

    Annealers(Plan plan, Budget budget, Incumbent incumbent) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
    }

    void improve(Objective level, double unit, double seconds, long goal) {
        improve(level, unit, seconds, goal, plan.booths());
    }

    /** @param booths where somebody else may come in */
    void improve(Objective level, double unit, double seconds, long goal, List<PlannedBooth> booths) {
        double end = Math.max(0, budget.secondsLeft() - seconds);
        List<BitSet> found = IntStream.range(0, budget.workers())
                .parallel()
                .mapToObj(seed -> new Annealing(
                                plan, budget, incumbent.roster(), incumbent.order(), booths, level, unit, seed)
                        .cooled(hot(level), cold(level), end, goal))
                .toList();
        found.forEach(incumbent::offer);
        incumbent.report(level, incumbent.value(level), incumbent.bound(level));
    }

    /** Changes weigh only a little less than what they are made for: both are given up and won back together. */
    private static double hot(Objective level) {
        return level == Objective.CHANGES ? HOT_FOR_CHANGES : HOT;
    }

    private static double cold(Objective level) {
        return level == Objective.CHANGES ? COLD_FOR_CHANGES : COLD;
    }
}
