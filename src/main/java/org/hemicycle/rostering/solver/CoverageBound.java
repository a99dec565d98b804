package org.hemicycle.rostering.solver;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how few pairs can be left uncovered, or reached by relay, where there are too many types of team to count them:
 * moment by moment, as if who works at one were as rested at the next. What the moments need at least, all of them do.
 */
final class CoverageBound {
    private static final int MOST_SEATS = 5_000;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final List<Rush> rushes;

    CoverageBound(Plan plan, Budget budget, Incumbent incumbent) {
        this(plan, budget, incumbent, MOST_SEATS);
    }

    /** @param seats that may be counted at once */
    CoverageBound(Plan plan, Budget budget, Incumbent incumbent, int seats) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.rushes = Rush.of(plan, seats);
    }

    /** How many seats must stay empty, if that is so at single moments already: quick, and often all there is to say. */
    void proveEmptySeats(double seconds) {
        double end = Math.max(0, budget.secondsLeft() - seconds);
        incumbent.prove(Objective.EMPTY_SEATS, sum(rush -> HearingModel.empty(plan, rush, left(end)), end));
    }

    /** Spends at most so long; moments for which there was no time count nothing. */
    void prove(double seconds) {
        double end = Math.max(0, budget.secondsLeft() - seconds);
        long indirect = sum(rush -> HearingModel.indirect(plan, rush, left(end)), end);
        proveRelays(indirect);
        incumbent.prove(Objective.UNCOVERED, sum(rush -> HearingModel.uncovered(plan, rush, left(end)), end));
    }

    /** Every pair that is not direct is either uncovered or relayed. */
    private void proveRelays(long indirect) {
        incumbent.prove(Objective.RELAYS, indirect - incumbent.value(Objective.UNCOVERED));
    }

    private long sum(ToLongFunction<Rush> least, double end) {
        Stream<Rush> all = budget.workers() > 1 ? rushes.parallelStream() : rushes.stream();
        return all.mapToLong(rush -> left(end) > 0 ? least.applyAsLong(rush) : 0)
                .sum();
    }

    private double left(double end) {
        return budget.secondsLeft() - end;
    }
}
