package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Collection;
import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how many seats must stay empty, by counting: of all who are qualified for the same booths, no more can work in
 * an hour, a day or a week than there are people, and no more are needed than there are seats.
 */
final class SupplyBound {
    static {
        Loader.loadNativeLibraries();
    }

    private final Plan plan;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder empty;

    SupplyBound(Plan plan) {
        this.plan = plan;
        Collection<Trade> trades = Trade.of(plan, person -> true);
        this.empty = Trade.fill(plan, trades, model);
        trades.forEach(this::nobodyWorksTooMuch);
    }

    void prove(Incumbent incumbent, Budget budget, double seconds) {
        model.minimize(empty);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(budget.workers())
                .setMaxTimeInSeconds(Math.min(seconds, budget.secondsLeft()));
        budget.running(solver, () -> {
            CpSolverStatus status = solver.solve(model);
            if (status != CpSolverStatus.INFEASIBLE && status != CpSolverStatus.MODEL_INVALID) {
                incumbent.prove(Objective.EMPTY_SEATS, Budget.bound(solver));
            }
        });
    }

    private void nobodyWorksTooMuch(Trade trade) {
        trade.sittings().forEach(sitting -> limit(trade, List.of(sitting), 1));
        trade.calendar()
                .cliques()
                .forEach(clique -> limit(trade, clique.stream().boxed().toList(), 1));
        for (List<Integer> day : trade.calendar().days()) {
            limit(trade, day, plan.limits().sittingsPerDay());
            model.addLessOrEqual(trade.minutes(day), plan.limits().minutesPerDay() * people(trade, day));
        }
        trade.calendar().weeks().forEach(week -> model.addLessOrEqual(trade.work(week), trade.most(week)));
    }

    private void limit(Trade trade, List<Integer> sittings, long each) {
        model.addLessOrEqual(trade.work(sittings), each * people(trade, sittings));
    }

    /** Those who could work at least one of these sittings. */
    private long people(Trade trade, List<Integer> sittings) {
        return trade.people().stream()
                .filter(person -> sittings.stream()
                        .anyMatch(sitting -> !plan.seatsOf(person, sitting).isEmpty()))
                .count();
    }
}
