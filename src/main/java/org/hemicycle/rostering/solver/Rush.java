package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sittings that all run at one moment, so that nobody works in two of them. */
record Rush(List<PlannedSitting> sittings) {
    /** Every sitting in one rush, split further so that none offers more seats than this. */
    static List<Rush> of(Plan plan, int mostSeats) {
        List<Rush> rushes = new ArrayList<>();
        int seats = 0;
        long end = Long.MIN_VALUE;
        for (PlannedSitting sitting : inOrderOfStart(plan)) {
            int more = sitting.booths().stream()
                    .mapToInt(booth -> plan.seatsOf(booth).size())
                    .sum();
            if (sitting.start() >= end || seats + more > mostSeats) {
                rushes.add(new Rush(new ArrayList<>()));
                seats = 0;
                end = Long.MAX_VALUE;
            }
            rushes.getLast().sittings.add(sitting);
            seats += more;
            end = Math.min(end, sitting.end());
        }
        return rushes;
    }

    private static List<PlannedSitting> inOrderOfStart(Plan plan) {
        return plan.sittings().stream()
                .sorted(Comparator.comparingLong(PlannedSitting::start))
                .toList();
    }
}
