package org.hemicycle.rostering.solver;

import org.jspecify.annotations.Nullable;

/** How a floor language gets to a booth: directly, by relay through a pivot, or not at all. */
record Reach(boolean covered, @Nullable PlannedBooth pivot) {
    static final Reach DIRECT = new Reach(true, null);
    static final Reach NONE = new Reach(false, null);

    static Reach by(PlannedBooth pivot) {
        return new Reach(true, pivot);
    }

    boolean relayed() {
        return pivot != null;
    }
}
