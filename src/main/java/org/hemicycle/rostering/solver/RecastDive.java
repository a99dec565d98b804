package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Optional;

/** A roster near the fewest changes, without taking anything back: sitting by sitting it is settled who sits there. */
final class RecastDive {
    /** It is given up where more than a fifth more, and five, would have to be given up. */
    private static final long MORE = 5;

    private final Recasts recasts;
    private final Budget budget;

    RecastDive(Recasts recasts, Budget budget) {
        this.recasts = recasts;
        this.budget = budget;
    }

    /** @param fewest seats that are given up at least; more where that is needed */
    Optional<BitSet> roster(long fewest, double secondsLeft) {
        try {
            long most = fewest;
            while (budget.secondsLeft() > secondsLeft && most <= fewest + MORE + fewest / MORE) {
                Optional<double[]> taken = recasts.within(most, secondsLeft);
                if (taken.isPresent() && RecastTree.whole(taken.get())) {
                    return taken.map(RecastTree::roster);
                } else if (taken.isPresent()) {
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
}
