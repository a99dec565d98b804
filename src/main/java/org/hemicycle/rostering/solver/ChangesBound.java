package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how many changes a new roster needs. Of what was published only so much can be kept together; every other
 * assignment is lost, and as no more seats may stay empty each loss brings a gain.
 */
final class ChangesBound {
    private static final double SHARE = 0.2;

    private final Plan plan;
    private long most;
    private long lost;
    private long mayBeEmpty = -1;
    private long uncovered = -1;

    ChangesBound(Plan plan) {
        this.plan = plan;
        this.most = plan.published().cardinality();
    }

    /** As many published assignments as can be kept together, with those that must be. */
    BitSet mostKept(Budget budget) {
        BitSet free = (BitSet) plan.published().clone();
        free.andNot(plan.required());
        SeatModel seats = new SeatModel(plan, free, plan.required());
        SeatModel.Sum kept =
                seats.sum(plan.published().stream().mapToObj(plan::seat).toList());
        seats.hint(plan.published());
        seats.model().maximize(kept.expression());
        CpSolver solver = budget.solver(SHARE);
        CpSolverStatus status = solver.solve(seats.model());
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return plan.required();
        }
        most = Math.round(Math.floor(solver.bestObjectiveBound() + 1e-6));
        return seats.roster(solver);
    }

    /** Notes that so many are lost in every roster with no more seats empty, and pairs uncovered, than these. */
    void lost(long least, long empty, long pairs) {
        lost = least;
        mayBeEmpty = empty;
        uncovered = pairs;
    }

    void prove(Incumbent incumbent) {
        boolean covering = incumbent.value(Objective.UNCOVERED) <= uncovered
                && incumbent.value(Objective.EMPTY_SEATS) <= mayBeEmpty;
        long keepable = covering ? Math.min(most, plan.published().cardinality() - lost) : most;
        long before = plan.published().cardinality() + plan.publishedAndLost();
        long seats = plan.booths().stream().mapToLong(PlannedBooth::team).sum();
        long taken = seats - incumbent.value(Objective.EMPTY_SEATS);
        incumbent.prove(Objective.CHANGES, 2 * (before - keepable) + taken - before);
    }
}
