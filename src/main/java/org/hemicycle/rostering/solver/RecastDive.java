package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** A roster near the fewest changes, without taking anything back: sitting by sitting it is settled who sits there. */
final class RecastDive {
    /** It is given up where more than a fifth more, and five, would have to be given up. */
    private static final long MORE = 5;

    private final Recasts recasts;
    private final Budget budget;
    private double[] taken = new double[0];

    RecastDive(Recasts recasts, Budget budget) {
        this.recasts = recasts;
        this.budget = budget;
    }

    /** @param fewest seats that are given up at least; more where that is needed */
    Optional<BitSet> roster(long fewest, double secondsLeft) {
        try {
            long most = fewest;
            while (budget.secondsLeft() > secondsLeft && most <= fewest + MORE + fewest / MORE) {
                Optional<double[]> found = recasts.within(most, secondsLeft);
                if (found.isPresent() && RecastTree.whole(found.get())) {
                    return found.map(RecastTree::roster);
                } else if (found.isPresent()) {
                    taken = found.get();
                    recasts.settle();
                } else if (recasts.beyond(most)) {
                    most++;
                } else {
                    break;
                }
            }
            return Optional.empty();
        } finally {
            recasts.unsettle();
        }
    }

    /** The seats most nearly taken when it was given up, as far as they go together. */
    BitSet nearly(Plan plan) {
        Draft draft = new Draft(plan, plan.required());
        IntStream.range(0, taken.length)
                .filter(seat -> taken[seat] > RecastTree.HALF)
                .boxed()
                .sorted(Comparator.comparingDouble(seat -> -taken[seat]))
                .map(plan::seat)
                .filter(seat -> !draft.taken(seat) && draft.allows(seat))
                .forEach(draft::take);
        return draft.roster();
    }
}
