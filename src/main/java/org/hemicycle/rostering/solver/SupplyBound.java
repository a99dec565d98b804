package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final LinearExprBuilder empty = LinearExpr.newBuilder();
    private final Map<List<Object>, List<Person>> trades = new LinkedHashMap<>();
    private final Map<List<Person>, Map<Integer, LinearExprBuilder>> work = new HashMap<>();

    SupplyBound(Plan plan) {
        this.plan = plan;
        for (Person person : plan.people()) {
            BitSet languages = plan.limits().retour() ? person.speaks() : person.mother();
            trades.computeIfAbsent(List.of(languages, person.calendar()), same -> new ArrayList<>())
                    .add(person);
        }
        plan.booths().forEach(this::seats);
        work.forEach(this::nobodyWorksTooMuch);
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

    private void nobodyWorksTooMuch(List<Person> trade, Map<Integer, LinearExprBuilder> works) {
        Calendar calendar = trade.getFirst().calendar();
        works.keySet().forEach(sitting -> limit(trade, works, List.of(sitting), 1));
        calendar.cliques()
                .forEach(clique -> limit(trade, works, clique.stream().boxed().toList(), 1));
        calendar.days().forEach(day -> limit(trade, works, day, plan.limits().sittingsPerDay()));
        calendar.days().forEach(day -> limitMinutes(trade, works, day));
        calendar.weeks().forEach(week -> limitWeek(trade, works, week));
    }

    private void limit(List<Person> trade, Map<Integer, LinearExprBuilder> works, List<Integer> sittings, int each) {
        model.addLessOrEqual(sum(works, sittings), (long) each * people(trade, sittings));
    }

    private void limitMinutes(List<Person> trade, Map<Integer, LinearExprBuilder> works, List<Integer> day) {
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        for (int sitting : day) {
            LinearExprBuilder seats = works.get(sitting);
            if (seats != null) {
                minutes.addTerm(seats.build(), plan.sittings().get(sitting).minutes());
            }
        }
        model.addLessOrEqual(minutes, (long) plan.limits().minutesPerDay() * people(trade, day));
    }

    private void limitWeek(List<Person> trade, Map<Integer, LinearExprBuilder> works, List<Integer> week) {
        long most = trade.stream()
                .mapToLong(person -> MostWork.of(plan, person, week))
                .sum();
        model.addLessOrEqual(sum(works, week), most);
    }

    private static LinearExprBuilder sum(Map<Integer, LinearExprBuilder> works, List<Integer> sittings) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int sitting : sittings) {
            LinearExprBuilder seats = works.get(sitting);
            if (seats != null) {
                sum.add(seats);
            }
        }
        return sum;
    }

    /** Those who could work at least one of these sittings. */
    private long people(List<Person> trade, List<Integer> sittings) {
        return trade.stream()
                .filter(person -> sittings.stream()
                        .anyMatch(sitting -> !plan.seatsOf(person, sitting).isEmpty()))
                .count();
    }
}
