package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.rostering.RosterSolution.Objective;
import org.hemicycle.rostering.RosterSolution.Status;

/**
 * One search for a roster. A small problem is one model, solved exactly. A larger one is filled, made better by moves
 * and swaps at random, and proved from the side by counting; what is still unproved and small enough is then solved
 * exactly as well.
 */
final class Search {
    private static final int SMALL = 250;
    private static final int EXACT = 2_500;
    private static final double BOUND_SECONDS = 8;
    private static final double BRIEF_SECONDS = 1;

    private final Plan plan;
    private final Budget budget;
    private final Consumer<Progress> listener;

    Search(Plan plan, Budget budget, Consumer<Progress> listener) {
        this.plan = plan;
        this.budget = budget;
        this.listener = listener;
    }

    RosterSolution solution() {
        if (plan.contradicted() || !Honoured.together(plan)) {
            return infeasible();
        }
        Incumbent incumbent = new Incumbent(plan, (BitSet) plan.required().clone(), budget, listener);
        if (plan.seats().size() > SMALL && plan.languages() <= ReachCount.MOST_LANGUAGES) {
            improve(incumbent);
        }
        if (plan.seats().size() <= EXACT) {
            exact(incumbent, everySeat());
        }
        return new Report(plan, incumbent, budget).solution();
    }

    private RosterSolution infeasible() {
        return new RosterSolution(
                Status.INFEASIBLE, budget.elapsed().toMillis() / 1e3, List.of(), List.of(), List.of(), List.of());
    }

    private void improve(Incumbent incumbent) {
        boolean exactLater = plan.seats().size() <= EXACT;
        Improvement improvement =
                new Improvement(plan, budget, incumbent, exactLater ? BRIEF_SECONDS : Double.MAX_VALUE);
        if (plan.problem().replans()) {
            repair(incumbent, improvement);
        } else {
            incumbent.offer(new Filling(plan, budget, incumbent.roster()).filled());
            improvement.fill(BOUND_SECONDS);
            improvement.cover(BOUND_SECONDS);
            improvement.share();
        }
    }

    private void repair(Incumbent incumbent, Improvement improvement) {
        Repair repair = new Repair(plan, budget, incumbent);
        repair.fillLostSeats();
        improvement.moveOthers();
        repair.moveOthers();
        improvement.proveTeams(BOUND_SECONDS);
        if (repair.keepsAll() && repair.open().cardinality() <= EXACT) {
            new LevelSearch(plan, budget, incumbent, repair.open()).from(Objective.RELAYS);
        } else {
            improvement.share();
        }
    }

    private void exact(Incumbent incumbent, BitSet free) {
        if (!incumbent.order().stream().allMatch(incumbent::proved)) {
            new LevelSearch(plan, budget, incumbent, free).run();
        }
    }

    private BitSet everySeat() {
        BitSet all = new BitSet();
        all.set(0, plan.seats().size());
        return all;
    }
}
