package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Another way to staff one sitting, beside the one that was published.
 *
 * @param gained seats that are taken anew
 * @param lost published seats that are given up
 * @param empty seats that stay empty
 */
record Recast(PlannedSitting sitting, int[] gained, int[] lost, int empty) {
    static Recast of(Plan plan, PlannedSitting sitting, BitSet taken, int empty) {
        BitSet lost = new BitSet();
        sitting.booths().stream()
                .flatMap(booth -> plan.seatsOf(booth).stream())
                .map(PlannedSeat::index)
                .filter(plan.published()::get)
                .forEach(lost::set);
        BitSet gained = (BitSet) taken.clone();
        gained.andNot(lost);
        lost.andNot(taken);
        return new Recast(sitting, gained.stream().toArray(), lost.stream().toArray(), empty);
    }

    /** The seats of its sitting. */
    IntStream seats(Plan plan) {
        return sitting.booths().stream()
                .flatMap(booth -> plan.seatsOf(booth).stream())
                .mapToInt(PlannedSeat::index);
    }

    /** Those of them that are taken. */
    BitSet taken(Plan plan) {
        BitSet taken = new BitSet();
        seats(plan).filter(plan.published()::get).forEach(taken::set);
        apply(taken);
        return taken;
    }

    /** Whether it takes every seat that is decided to be taken, and none that is to stay open. */
    boolean keepsTo(Decided decided, Plan plan) {
        BitSet taken = taken(plan);
        return seats(plan).noneMatch(seat -> taken.get(seat) ? decided.open(seat) : decided.taken(seat));
    }

    /** Does in the roster what it says. */
    void apply(BitSet roster) {
        for (int seat : gained) {
            roster.set(seat);
        }
        for (int seat : lost) {
            roster.clear(seat);
        }
    }

    /** @param seats what it costs to give up each published seat, and to take each other one */
    double cost(double[] seats, double eachEmpty) {
        double cost = empty * eachEmpty;
        for (int seat : gained) {
            cost += seats[seat];
        }
        for (int seat : lost) {
            cost += seats[seat];
        }
        return cost;
    }
}
