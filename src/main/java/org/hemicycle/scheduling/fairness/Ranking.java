package org.hemicycle.scheduling.fairness;

import java.util.Comparator;

/** What makes one slot better than another. The earlier slot wins where nothing else decides. */
public enum Ranking {
    TOTAL,
    WORST,
    RED;

    Comparator<Slot> order() {
        Comparator<Slot> byTotal = Comparator.comparingLong(Slot::total);
        Comparator<Slot> byWorst = Comparator.comparingInt(Slot::worst);
        Comparator<Slot> byRed = Comparator.comparingInt(Slot::inRed);
        Comparator<Slot> better = switch (this) {
            case TOTAL -> byTotal.thenComparing(byWorst).thenComparing(byRed);
            case WORST -> byWorst.thenComparingInt(Slot::atWorst).thenComparing(byTotal);
            case RED -> byRed.thenComparing(byTotal).thenComparing(byWorst);
        };
        return better.thenComparing(Slot::start);
    }
}
