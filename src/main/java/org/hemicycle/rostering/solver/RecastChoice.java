package org.hemicycle.rostering.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the known recasts for each sitting, together giving up as little as possible. */
final class RecastChoice {
    private final Plan plan;
    private final List<Recast> recasts;
    private final CpModel model = new CpModel();
    private final List<BoolVar> chosen = new ArrayList<>();
    private final LinearExprBuilder given = LinearExpr.newBuilder();

    /**
     * @param mayBeEmpty how many seats of these sittings
     * @param fewest seats that must be given up in any case
     * @param hint a roster to start from
     */
    RecastChoice(Plan plan, List<Recast> recasts, long mayBeEmpty, long fewest, BitSet hint) {
        this.plan = plan;
        this.recasts = recasts;
        Map<PlannedSitting, List<Literal>> bySitting = new HashMap<>();
        LinearExprBuilder empty = LinearExpr.newBuilder();
        for (Recast recast : recasts) {
            BoolVar one = model.newBoolVar("");
            chosen.add(one);
            bySitting
                    .computeIfAbsent(recast.sitting(), sitting -> new ArrayList<>())
                    .add(one);
            empty.addTerm(one, recast.empty());
            given.addTerm(one, recast.lost().length);
            model.addHint(one, holds(recast, hint));
        }
        bySitting.values().forEach(model::addExactlyOne);
        model.addLessOrEqual(empty, mayBeEmpty);
        nobodyWorksTooMuch();
        model.addGreaterOrEqual(given, fewest);
        model.minimize(given);
    }

    private static boolean holds(Recast recast, BitSet roster) {
        BitSet same = (BitSet) roster.clone();
        recast.apply(same);
        return same.equals(roster);
    }

    private void nobodyWorksTooMuch() {
        Map<Person, List<Allowance>> allowances = new HashMap<>();
        Allowance.of(plan)
                .forEach(one -> allowances
                        .computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
        Map<Allowance, LinearExprBuilder> work = new LinkedHashMap<>();
        for (int i = 0; i < recasts.size(); i++) {
            for (int seat : recasts.get(i).gained()) {
                count(allowances, plan.seat(seat), chosen.get(i), 1, work);
            }
            for (int seat : recasts.get(i).lost()) {
                count(allowances, plan.seat(seat), chosen.get(i), -1, work);
            }
        }
        work.forEach((allowance, sum) ->
                model.addLessOrEqual(sum, allowance.most() - allowance.used(plan, plan.published())));
    }

    private void count(
            Map<Person, List<Allowance>> allowances,
            PlannedSeat seat,
            BoolVar one,
            int step,
            Map<Allowance, LinearExprBuilder> work) {
        int sitting = plan.booth(seat).sitting();
        for (Allowance allowance : allowances.getOrDefault(plan.person(seat), List.of())) {
            Integer weight = allowance.weights().get(sitting);
            if (weight != null) {
                work.computeIfAbsent(allowance, key -> LinearExpr.newBuilder()).addTerm(one, (long) step * weight);
            }
        }
    }

    Optional<BitSet> roster(Budget budget, double seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(budget.workers())
                .setMaxTimeInSeconds(Math.min(seconds, budget.secondsLeft()));
        CpSolverStatus[] status = {CpSolverStatus.UNKNOWN};
        budget.running(solver, () -> status[0] = solver.solve(model));
        return status[0] == CpSolverStatus.OPTIMAL || status[0] == CpSolverStatus.FEASIBLE
                ? Optional.of(roster(solver))
                : Optional.empty();
    }

    private BitSet roster(CpSolver solver) {
        BitSet roster = (BitSet) plan.published().clone();
        roster.or(plan.required());
        for (int i = 0; i < recasts.size(); i++) {
            if (solver.booleanValue(chosen.get(i))) {
                recasts.get(i).apply(roster);
            }
        }
        return roster;
    }
}
