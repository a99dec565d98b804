package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/**
 * One search for a roster. A small problem is one model, solved exactly. A larger one is filled, made better by moves
 * and swaps at random, and proved from the side by counting; what is still unproved and small enough is then solved
 * exactly as well.
 */
final class Search {
    private static final double BOUND_SECONDS = 8;
    private static final double BRIEF_SECONDS = 1;
    /** Whoever waits for a repair waits for the fewest changes; each level below is made better for a moment only. */
    private static final double REPAIR_SECONDS = 0.04;

    private static final double REPAIR_BOUND_SECONDS = 0.15;

    private final Plan plan;
    private final Budget budget;
    private final Consumer<Progress> listener;
    private final Sizes sizes;

    Search(Plan plan, Budget budget, Consumer<Progress> listener) {
        this(plan, budget, listener, Sizes.USUAL);
    }

    Search(Plan plan, Budget budget, Consumer<Progress> listener, Sizes sizes) {
        this.sizes = sizes;
        this.plan = plan;
        this.budget = budget;
        this.listener = listener;
    }

    RosterSolution solution() {
        if (plan.contradicted() || !Honoured.together(plan)) {
            return infeasible();
        }
        Incumbent incumbent = new Incumbent(plan, (BitSet) plan.required().clone(), budget, listener);
        if (plan.seats().size() > sizes.small() && plan.languages() <= ReachCount.MOST_LANGUAGES) {
            improve(incumbent);
        }
        if (plan.seats().size() <= sizes.exact()) {
            exact(incumbent, everySeat());
        }
        polish(incumbent);
        return new Report(plan, incumbent, budget).solution();
    }

    private RosterSolution infeasible() {
        return new RosterSolution(
                Status.INFEASIBLE, budget.elapsed().toMillis() / 1e3, List.of(), List.of(), List.of(), List.of());
    }

    private void improve(Incumbent incumbent) {
        if (plan.problem().replans()) {
            repair(incumbent, new Improvement(plan, budget, incumbent, REPAIR_SECONDS));
        } else {
            boolean exactLater = plan.seats().size() <= sizes.exact();
            Improvement improvement =
                    new Improvement(plan, budget, incumbent, exactLater ? BRIEF_SECONDS : Double.MAX_VALUE);
            incumbent.offer(new Filling(plan, budget, incumbent.roster()).filled());
            improvement.fill(BOUND_SECONDS);
            improvement.cover(BOUND_SECONDS);
            improvement.share();
        }
    }

    private void repair(Incumbent incumbent, Improvement improvement) {
        Repair repair = new Repair(plan, budget, incumbent);
        improvement.countEmpty();
        repair.make(improvement);
        improvement.proveTeams(REPAIR_BOUND_SECONDS);
        if (repair.keepsAll() && repair.open().cardinality() <= sizes.exact()) {
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

    private void polish(Incumbent incumbent) {
        if (!incumbent.order().stream().allMatch(incumbent::proved)) {
            incumbent.offer(new Polish(plan, budget, incumbent.roster(), incumbent.order()).polished());
        }
    }

    private BitSet everySeat() {
        BitSet all = new BitSet();
        all.set(0, plan.seats().size());
        return all;
    }

    /**
     * How many seats somebody could take.
     *
     * @param small up to this many a problem is nothing but a model
     * @param exact up to this many it is solved as a model after all else
     */
    record Sizes(int small, int exact) {
        static final Sizes USUAL = new Sizes(250, 2_500);
    }
}
