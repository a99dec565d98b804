package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how much consultants must cost, by counting: what those who cost less can't do in a day or a week, others are
 * paid by the day for; and where work is shared as equally as it is, consultants have their share. People with the same
 * booths, days, pool and daily cost are counted together.
 */
final class CostBound {
    static {
        Loader.loadNativeLibraries();
    }

    private static final int MOST = 20_000;

    private final Plan plan;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final LinearExprBuilder spread = LinearExpr.newBuilder();
    private final Collection<Trade> trades;

    CostBound(Plan plan) {
        this.plan = plan;
        this.trades =
                Trade.of(plan, person -> List.of(person.pool(), person.source().dailyCost()));
    }

    void prove(Incumbent incumbent, Budget budget, double seconds) {
        if (incumbent.proved(Objective.COST)
                || (long) trades.size() * plan.booths().size() > MOST
                || budget.spent()) {
            return;
        }
        LinearExprBuilder empty = Trade.fill(plan, trades, model);
        trades.forEach(this::limit);
        plan.pools().forEach(this::share);
        model.addLessOrEqual(empty, incumbent.value(Objective.EMPTY_SEATS));
        model.addLessOrEqual(spread, incumbent.value(Objective.LOAD));
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setMaxTimeInSeconds(Math.min(seconds, budget.secondsLeft()));
        budget.running(solver, () -> {
            CpSolverStatus status = solver.solve(model);
            if (status != CpSolverStatus.INFEASIBLE && status != CpSolverStatus.MODEL_INVALID) {
                incumbent.prove(Objective.COST, Budget.bound(solver));
            }
        });
    }

    private void limit(Trade trade) {
        trade.calendar().days().forEach(day -> limitDay(trade, day));
        trade.calendar().weeks().forEach(week -> model.addLessOrEqual(trade.work(week), trade.most(week)));
    }

    /** Whoever works on a day works within its limits, and is paid for it. */
    private void limitDay(Trade trade, List<Integer> day) {
        IntVar people = model.newIntVar(0, trade.people().size(), "");
        cost.addTerm(people, trade.people().getFirst().source().dailyCost());
        model.addLessOrEqual(
                trade.work(day), LinearExpr.term(people, plan.limits().sittingsPerDay()));
        model.addLessOrEqual(
                trade.minutes(day), LinearExpr.term(people, plan.limits().minutesPerDay()));
        day.forEach(sitting -> model.addLessOrEqual(trade.work(List.of(sitting)), people));
        trade.calendar().cliques().stream()
                .map(clique -> clique.stream().filter(day::contains).boxed().toList())
                .filter(clique -> clique.size() > 1)
                .distinct()
                .forEach(clique -> model.addLessOrEqual(trade.work(clique), people));
    }

    /** Everybody of the pool works between the least and the most of it, counted as the level of load counts. */
    private void share(Pool pool) {
        long all = plan.sittings().stream().mapToLong(PlannedSitting::minutes).sum();
        long most = pool.people().stream()
                .mapToLong(person -> pool.load(person, all))
                .max()
                .orElse(0);
        IntVar least = model.newIntVar(0, most, "");
        IntVar largest = model.newIntVar(0, most, "");
        spread.add(largest).addTerm(least, -1);
        for (Trade trade : trades) {
            if (trade.people().getFirst().pool() == pool.people().getFirst().pool()) {
                share(pool, trade, least, largest);
            }
        }
    }

    private void share(Pool pool, Trade trade, IntVar least, IntVar largest) {
        LinearExpr minutes =
                trade.minutes(IntStream.range(0, plan.sittings().size()).boxed().toList());
        long unit = 1;
        long each = trade.people().size();
        long rounding = 0;
        if (pool.contracted()) {
            unit = Pool.PER_MILLE;
            each = trade.people().stream()
                    .mapToLong(person -> person.source().contractMinutes())
                    .sum();
            rounding = each;
        }
        LinearExpr load = LinearExpr.term(minutes, unit);
        model.addGreaterOrEqual(load, LinearExpr.term(least, each));
        model.addLessOrEqual(load, LinearExpr.affine(largest, each, rounding));
    }
}
