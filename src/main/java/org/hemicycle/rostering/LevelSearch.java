package org.hemicycle.rostering;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import org.hemicycle.rostering.RosterSolution.Objective;

/** The whole problem as one model, made better level by level: each level kept as it stands while the next is improved. */
final class LevelSearch {
    private static final double SHARE = 0.6;

    private final Budget budget;
    private final Incumbent incumbent;
    private final SeatModel seats;

    /** A search over the seats that are free; where these are not all, nothing else may be able to change. */
    LevelSearch(Plan plan, Budget budget, Incumbent incumbent, BitSet free) {
        this.budget = budget;
        this.incumbent = incumbent;
        this.seats = new SeatModel(plan, free, incumbent.roster());
    }

    void run() {
        for (Objective level : incumbent.order()) {
            SeatModel.Sum objective = seats.objective(level, incumbent.value(Objective.UNCOVERED));
            if (!incumbent.proved(level)) {
                improve(level, objective);
            }
            objective.atMost(incumbent.value(level));
        }
    }

    private void improve(Objective level, SeatModel.Sum objective) {
        if (objective.constant()) {
            incumbent.prove(level, objective.constantPart());
        } else if (!budget.spent()) {
            solve(level, objective);
        }
    }

    private void solve(Objective level, SeatModel.Sum objective) {
        seats.model().clearHints();
        seats.hint(incumbent.roster());
        seats.model().minimize(objective.expression());
        CpSolver solver = solver(level);
        Progressing progressing = new Progressing(level);
        budget.running(solver, () -> take(level, solver, solver.solve(seats.model(), progressing)));
    }

    private CpSolver solver(Objective level) {
        CpSolver solver = new CpSolver();
        boolean last = level == incumbent.order().getLast();
        solver.getParameters()
                .setNumWorkers(budget.workers())
                .setMaxTimeInSeconds(budget.secondsLeft() * (last ? 1 : SHARE))
                .setLinearizationLevel(2);
        return solver;
    }

    private void take(Objective level, CpSolver solver, CpSolverStatus status) {
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            incumbent.offer(seats.roster(solver));
        }
        if (status != CpSolverStatus.MODEL_INVALID && status != CpSolverStatus.INFEASIBLE) {
            incumbent.prove(level, Math.round(Math.ceil(solver.bestObjectiveBound() - 1e-6)));
        }
    }

    private final class Progressing extends CpSolverSolutionCallback {
        private final Objective level;

        Progressing(Objective level) {
            this.level = level;
        }

        @Override
        public void onSolutionCallback() {
            incumbent.offer(seats.roster(this::booleanValue));
            incumbent.report(level, incumbent.value(level), Math.round(Math.ceil(bestObjectiveBound() - 1e-6)));
        }
    }
}
