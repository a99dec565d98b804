package org.hemicycle.rostering.solver;

import java.util.BitSet;

/** Seats that must be taken, and others that must not, in a part of the search. */
final class Decided {
    private final BitSet required;
    private final BitSet taken;
    private final BitSet open = new BitSet();

    /** @param required seats that must be taken everywhere */
    Decided(BitSet required) {
        this.required = required;
        this.taken = (BitSet) required.clone();
    }

    boolean taken(int seat) {
        return taken.get(seat);
    }

    boolean open(int seat) {
        return open.get(seat);
    }

    void decide(int seat, boolean take) {
        (take ? taken : open).set(seat);
    }

    void undo(int seat) {
        taken.clear(seat);
        open.clear(seat);
    }

    void clear() {
        open.clear();
        taken.clear();
        taken.or(required);
    }
}
