package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.Optional;
import org.hemicycle.rostering.RosterSolution.Objective;

/**
 * What is left to decide once the fewest changes are proved and nothing is lost but what nobody can keep: then all else
 * that was published stays in every best roster, and only the seats beside it are open.
 */
final class Repair {
    private Repair() {}

    /** The seats that are still open, where that is so. */
    static Optional<BitSet> open(Plan plan, Incumbent incumbent) {
        BitSet kept = (BitSet) incumbent.roster().clone();
        kept.and(plan.published());
        boolean keepsAll = kept.equals(plan.published());
        if (!plan.problem().replans() || !keepsAll || !incumbent.proved(Objective.CHANGES)) {
            return Optional.empty();
        }
        BitSet open = new BitSet();
        open.set(0, plan.seats().size());
        open.andNot(kept);
        open.andNot(plan.required());
        plan.booths().stream()
                .filter(booth -> full(plan, booth, kept))
                .flatMap(booth -> plan.seatsOf(booth).stream())
                .forEach(seat -> open.clear(seat.index()));
        return Optional.of(open);
    }

    private static boolean full(Plan plan, PlannedBooth booth, BitSet kept) {
        return plan.seatsOf(booth).stream().filter(one -> kept.get(one.index())).count() >= booth.team();
    }
}
