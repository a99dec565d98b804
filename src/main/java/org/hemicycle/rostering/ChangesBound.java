package org.hemicycle.rostering;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import org.hemicycle.rostering.RosterSolution.Objective;

/**
 * Proves how many changes a new roster needs. Of what was published only so much can be kept together; every other
 * assignment is lost, and as no more seats may stay empty each loss brings a gain.
 */
final class ChangesBound {
    private final Plan plan;

    ChangesBound(Plan plan) {
        this.plan = plan;
    }

    void prove(Incumbent incumbent, Budget budget, double seconds) {
        if (!plan.problem().replans()) {
            return;
        }
        long before = plan.published().cardinality() + plan.publishedAndLost();
        long taken =
                plan.booths().stream().mapToLong(PlannedBooth::team).sum() - incumbent.value(Objective.EMPTY_SEATS);
        long lost = before - mostKept(budget, seconds);
        incumbent.prove(Objective.CHANGES, Math.max(2 * lost + taken - before, Math.abs(taken - before)));
    }

    /** How many published assignments can be kept together, if nobody else need sit anywhere but where they must. */
    private long mostKept(Budget budget, double seconds) {
        BitSet free = (BitSet) plan.published().clone();
        free.andNot(plan.required());
        SeatModel seats = new SeatModel(plan, free, plan.required());
        SeatModel.Sum kept =
                seats.sum(plan.published().stream().mapToObj(plan::seat).toList());
        seats.hint(plan.published());
        seats.model().maximize(kept.expression());
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(budget.workers())
                .setMaxTimeInSeconds(Math.min(seconds, budget.secondsLeft()));
        CpSolverStatus status = solver.solve(seats.model());
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Math.round(Math.floor(solver.bestObjectiveBound() + 1e-6))
                : plan.published().cardinality();
    }
}
