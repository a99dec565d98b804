package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.jspecify.annotations.Nullable;

/** The whole problem as one model, made better level by level: each level kept as it stands while the next is improved. */
final class LevelSearch {
    /** Coverage is mostly as good as can be before it is looked at here, and has only to be proved so. */
    private static final List<String> PROVING = List.of("reduced_costs", "max_lp");

    private static final double SHARE = 0.7;
    /** Some time is left to polish what has been found. */
    private static final double SHARE_OF_LAST = 0.9;

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
        from(Objective.EMPTY_SEATS);
    }

    /** Leaves the levels below this one as they come. */
    void upTo(Objective last) {
        incumbent.order().subList(0, incumbent.order().indexOf(last) + 1).forEach(this::solve);
    }

    /** Keeps the levels above this one as they stand. */
    void from(Objective first) {
        int above = incumbent.order().indexOf(first);
        for (Objective level : incumbent.order().subList(0, above)) {
            seats.objective(level, incumbent.value(Objective.UNCOVERED)).atMost(incumbent.value(level));
        }
        incumbent.order().subList(above, incumbent.order().size()).forEach(this::solve);
    }

    private void solve(Objective level) {
        SeatModel.Sum objective = seats.objective(level, incumbent.value(Objective.UNCOVERED));
        if (!incumbent.proved(level)) {
            improve(level, objective);
        }
        objective.atMost(incumbent.value(level));
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
        progressing.rethrow();
    }

    private CpSolver solver(Objective level) {
        CpSolver solver = budget.solver(level == incumbent.order().getLast() ? SHARE_OF_LAST : SHARE);
        solver.getParameters().setLinearizationLevel(2);
        if (level == Objective.UNCOVERED || level == Objective.RELAYS) {
            PROVING.forEach(solver.getParameters()::addSubsolvers);
        }
        return solver;
    }

    private void take(Objective level, CpSolver solver, CpSolverStatus status) {
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            incumbent.offer(seats.roster(solver));
        }
        if (status != CpSolverStatus.MODEL_INVALID && status != CpSolverStatus.INFEASIBLE) {
            incumbent.prove(level, Budget.bound(solver));
        }
    }

    /** Nothing may be thrown through native code, which would end the process: it waits until the solver has returned. */
    private final class Progressing extends CpSolverSolutionCallback {
        private final Objective level;
        private @Nullable RuntimeException failure;

        Progressing(Objective level) {
            this.level = level;
        }

        @Override
        public void onSolutionCallback() {
            try {
                incumbent.offer(seats.roster(this::booleanValue));
                incumbent.report(level, incumbent.value(level), Math.round(Math.ceil(bestObjectiveBound() - 1e-6)));
            } catch (RuntimeException thrown) {
                failure = thrown;
                stopSearch();
            }
        }

        void rethrow() {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
