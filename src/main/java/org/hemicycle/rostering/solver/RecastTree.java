package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Branch and price: seat by seat it is decided whether it is taken, first as the shares of recasts have it, until these
 * are whole; where they give up too much, the last decision is turned round.
 */
final class RecastTree {
    static final double HALF = 0.5;

    private final Recasts recasts;
    private final Budget budget;
    private final long most;
    private final double secondsLeft;
    private boolean exhausted = true;

    /**
     * @param most seats given up
     * @param secondsLeft stops when only so many are left
     */
    RecastTree(Recasts recasts, Budget budget, long most, double secondsLeft) {
        this.recasts = recasts;
        this.budget = budget;
        this.most = most;
        this.secondsLeft = secondsLeft;
    }

    /** Whether no such roster exists, after none was found. */
    boolean exhausted() {
        return exhausted;
    }

    Optional<BitSet> roster() {
        Optional<double[]> taken = recasts.within(most, secondsLeft);
        if (taken.isEmpty()) {
            exhausted &= recasts.beyond(most);
            return Optional.empty();
        }
        int seat = nearest(taken.get());
        return seat < 0 ? taken.map(RecastTree::roster) : decided(seat, true).or(() -> decided(seat, false));
    }

    private Optional<BitSet> decided(int seat, boolean take) {
        if (budget.secondsLeft() <= secondsLeft) {
            exhausted = false;
            return Optional.empty();
        }
        recasts.decide(seat, take);
        Optional<BitSet> roster = roster();
        recasts.undo(seat);
        return roster;
    }

    /** The seat that is most nearly taken, of those that are so in parts. */
    private static int nearest(double[] taken) {
        int nearest = -1;
        for (int seat = 0; seat < taken.length; seat++) {
            if (inParts(taken[seat]) && (nearest < 0 || taken[seat] > taken[nearest])) {
                nearest = seat;
            }
        }
        return nearest;
    }

    private static boolean inParts(double share) {
        return share > Recasts.NOTHING && share < 1 - Recasts.NOTHING;
    }

    /** Whether no seat is taken in parts. */
    static boolean whole(double[] taken) {
        return nearest(taken) < 0;
    }

    /** The seats of which more than half is taken. */
    static BitSet roster(double[] taken) {
        BitSet roster = new BitSet();
        IntStream.range(0, taken.length).filter(seat -> taken[seat] > HALF).forEach(roster::set);
        return roster;
    }
}
