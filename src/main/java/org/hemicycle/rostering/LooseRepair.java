package org.hemicycle.rostering;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.RosterSolution.Objective;

/**
 * Repairs with everybody free to move, but coverage counted only in sittings that have lost somebody, or that an earlier
 * try has left worse: what it proves holds for all rosters, and what it finds is right once no other sitting is worse.
 */
final class LooseRepair {
    private static final double SHARE = 0.35;
    private static final List<Objective> LEVELS =
            List.of(Objective.EMPTY_SEATS, Objective.UNCOVERED, Objective.CHANGES);

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final BitSet counted = new BitSet();

    LooseRepair(Plan plan, Budget budget, Incumbent incumbent) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        countUncovered(plan.published());
        countUncovered(incumbent.roster());
    }

    /** Whether trying again may bring more. */
    boolean improvedOrTightened() {
        BitSet free = new BitSet();
        free.set(0, plan.seats().size());
        free.andNot(plan.required());
        SeatModel seats = new SeatModel(plan, free, plan.required(), counted);
        BitSet found = incumbent.roster();
        for (Objective level : LEVELS) {
            SeatModel.Sum objective = seats.objective(level, 0);
            found = solved(seats, objective, level, found);
            objective.atMost(value(level, found));
        }
        incumbent.offer(found);
        return countUncovered(found);
    }

    private BitSet solved(SeatModel seats, SeatModel.Sum objective, Objective level, BitSet hint) {
        if (objective.constant() || level != Objective.CHANGES && value(level, hint) == 0) {
            return hint;
        }
        seats.model().clearHints();
        seats.hint(hint);
        seats.model().minimize(objective.expression());
        CpSolver solver = budget.solver(SHARE);
        BitSet[] found = {hint};
        budget.running(solver, () -> {
            CpSolverStatus status = solver.solve(seats.model());
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                found[0] = seats.roster(solver);
                prove(level, found[0], Budget.bound(solver));
            }
        });
        return found[0];
    }

    /** A bound holds while the levels above it are as in the best roster, or worse there. */
    private void prove(Objective level, BitSet found, long bound) {
        for (Objective above : LEVELS.subList(0, LEVELS.indexOf(level))) {
            if (value(above, found) < incumbent.value(above)) {
                incumbent.offer(found);
                return;
            }
        }
        incumbent.prove(level, bound);
    }

    private long value(Objective level, BitSet roster) {
        return level == Objective.UNCOVERED
                ? uncovered(roster, counted)
                : Standing.of(plan, roster).value(level);
    }

    private long uncovered(BitSet roster, BitSet sittings) {
        Teams teams = new Teams(plan, roster);
        return sittings.stream()
                .mapToObj(plan.sittings()::get)
                .mapToLong(sitting -> teams.uncovered(sitting))
                .sum();
    }

    /** Counts from now on the sittings that this roster leaves with uncovered pairs, or short of people. */
    private boolean countUncovered(BitSet roster) {
        Teams teams = new Teams(plan, roster);
        int before = counted.cardinality();
        for (PlannedSitting sitting : plan.sittings()) {
            boolean full =
                    sitting.booths().stream().allMatch(booth -> teams.in(booth).size() == booth.team());
            if (!full || teams.uncovered(sitting) > 0) {
                counted.set(sitting.index());
            }
        }
        return counted.cardinality() > before;
    }
}
