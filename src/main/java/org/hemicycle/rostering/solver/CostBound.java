package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how much consultants must cost, by counting: what those who cost less can't do in a day or a week, others are
 * paid by the day for. People with the same booths, days and daily cost are counted together.
 */
final class CostBound {
    static {
        Loader.loadNativeLibraries();
    }

    private static final int MOST = 20_000;

    private final Plan plan;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder empty = LinearExpr.newBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<List<Object>, List<Person>> trades = new LinkedHashMap<>();
    private final Map<List<Person>, Map<Integer, LinearExprBuilder>> work = new HashMap<>();

    CostBound(Plan plan) {
        this.plan = plan;
        for (Person person : plan.people()) {
            var languages = plan.limits().retour() ? person.speaks() : person.mother();
            trades.computeIfAbsent(
                            List.of(
                                    languages,
                                    person.calendar(),
                                    person.source().dailyCost()),
                            same -> new ArrayList<>())
                    .add(person);
        }
    }

    void prove(Incumbent incumbent, Budget budget, double seconds) {
        if (incumbent.proved(Objective.COST)
                || (long) trades.size() * plan.booths().size() > MOST
                || budget.spent()) {
            return;
        }
        plan.booths().forEach(this::seats);
        work.forEach(this::limit);
        model.addLessOrEqual(empty, incumbent.value(Objective.EMPTY_SEATS));
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

    private void seats(PlannedBooth booth) {
        LinearExprBuilder filled = LinearExpr.newBuilder();
        for (List<Person> trade : trades.values()) {
            long people = trade.stream()
                    .filter(person -> plan.find(person.index(), booth) != null)
                    .count();
            if (people > 0) {
                IntVar seats = model.newIntVar(0, Math.min(people, booth.team()), "");
                filled.add(seats);
                work.computeIfAbsent(trade, key -> new HashMap<>())
                        .computeIfAbsent(booth.sitting(), sitting -> LinearExpr.newBuilder())
                        .add(seats);
            }
        }
        model.addLessOrEqual(filled, booth.team());
        empty.add(booth.team()).addTerm(filled.build(), -1);
    }

    private void limit(List<Person> trade, Map<Integer, LinearExprBuilder> works) {
        Calendar calendar = trade.getFirst().calendar();
        calendar.days().forEach(day -> limitDay(trade, works, day));
        calendar.weeks()
                .forEach(week -> model.addLessOrEqual(
                        sum(works, week),
                        trade.stream()
                                .mapToLong(person -> MostWork.of(plan, person, week))
                                .sum()));
    }

    /** Whoever works on a day works within its limits, and is paid for it. */
    private void limitDay(List<Person> trade, Map<Integer, LinearExprBuilder> works, List<Integer> day) {
        IntVar people = model.newIntVar(0, trade.size(), "");
        cost.addTerm(people, trade.getFirst().source().dailyCost());
        model.addLessOrEqual(
                sum(works, day), LinearExpr.term(people, plan.limits().sittingsPerDay()));
        model.addLessOrEqual(
                minutes(works, day), LinearExpr.term(people, plan.limits().minutesPerDay()));
        day.forEach(sitting -> model.addLessOrEqual(sum(works, List.of(sitting)), people));
        trade.getFirst().calendar().cliques().stream()
                .map(clique -> clique.stream().filter(day::contains).boxed().toList())
                .filter(clique -> clique.size() > 1)
                .distinct()
                .forEach(clique -> model.addLessOrEqual(sum(works, clique), people));
    }

    private LinearExpr minutes(Map<Integer, LinearExprBuilder> works, List<Integer> day) {
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        day.stream()
                .filter(works::containsKey)
                .forEach(sitting -> minutes.addTerm(
                        sum(works, List.of(sitting)),
                        plan.sittings().get(sitting).minutes()));
        return minutes.build();
    }

    private static LinearExpr sum(Map<Integer, LinearExprBuilder> works, List<Integer> sittings) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        sittings.stream().filter(works::containsKey).map(works::get).forEach(seats -> sum.add(seats.build()));
        return sum.build();
    }
}
