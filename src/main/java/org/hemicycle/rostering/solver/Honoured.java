package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;

/**
 * Whether pins and frozen sittings can be honoured together. Every rule only ever forbids one more person, so that they
 * can if, and only if, nobody else need sit anywhere.
 */
final class Honoured {
    private Honoured() {}

    static boolean together(Plan plan) {
        return allowed(plan, plan.required());
    }

    /** Whether the roster keeps every rule. */
    static boolean allowed(Plan plan, BitSet roster) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        return solver.solve(new SeatModel(plan, new BitSet(), roster).model()) == CpSolverStatus.OPTIMAL;
    }
}
