package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** The best roster so far, and what is proved about each of its levels. */
final class Incumbent {
    private final Plan plan;
    private final Budget budget;
    private final Consumer<Progress> listener;
    private final List<Objective> order;
    private final Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    private BitSet roster;
    private Standing standing;

    Incumbent(Plan plan, BitSet roster, Budget budget, Consumer<Progress> listener) {
        this.plan = plan;
        this.budget = budget;
        this.listener = listener;
        this.order = plan.problem().levels();
        this.roster = roster;
        this.standing = Standing.of(plan, roster);
    }

    /** Another one for a search of its own, of which nothing is known yet. */
    Incumbent startingFrom(BitSet other) {
        return new Incumbent(plan, other, budget, progress -> {});
    }

    List<Objective> order() {
        return order;
    }

    BitSet roster() {
        return roster;
    }

    long value(Objective level) {
        return standing.value(level);
    }

    long bound(Objective level) {
        return Math.clamp(bounds.getOrDefault(level, 0L), 0, value(level));
    }

    /** What was proved, even if it says more than can be true. */
    long asserted(Objective level) {
        return bounds.getOrDefault(level, 0L);
    }

    boolean proved(Objective level) {
        return bound(level) == value(level);
    }

    List<Level> levels() {
        return order.stream()
                .map(level -> new Level(level, value(level), bound(level)))
                .toList();
    }

    /** Takes the other roster in place of this one, if it is better. */
    boolean offer(BitSet other) {
        Standing offered = Standing.of(plan, other);
        boolean better = offered.betterThan(standing, order) && isWithinReach(other);
        if (better) {
            forgetBoundsBelow(offered);
            roster = other;
            standing = offered;
        }
        return better;
    }

    /** Who moves one by one does not see whether there is still room within reach for all. */
    private boolean isWithinReach(BitSet other) {
        return !plan.travels().concern() || Honoured.allowed(plan, other);
    }

    /** Notes that, with every earlier level as it stands, nothing goes below {@code bound}. */
    void prove(Objective level, long bound) {
        bounds.merge(level, bound, Math::max);
        report(level, value(level), bound(level));
    }

    /** Tells of the earlier levels too: one that is at its bound by itself is never searched. */
    void report(Objective level, long value, long bound) {
        for (Objective earlier : order.subList(0, order.indexOf(level))) {
            listener.accept(new Progress(earlier, value(earlier), bound(earlier), budget.elapsed()));
        }
        listener.accept(new Progress(level, value, bound, budget.elapsed()));
    }

    /**
     * A bound holds while no earlier level has got worse: it was proved for all rosters with these values or better.
     */
    private void forgetBoundsBelow(Standing offered) {
        boolean worse = false;
        for (Objective level : order) {
            if (worse) {
                bounds.remove(level);
            }
            worse |= offered.value(level) > standing.value(level);
        }
    }
}
