package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many booths of each room are in use at each moment, counted as people who need one come and go. Says no at times
 * where moving others about would make room; never says yes where there is none.
 */
final class RoomLedger {
    private final Plan plan;
    private final boolean counts;
    private final List<int[]> used = new ArrayList<>();
    private final List<int[]> moments = new ArrayList<>();
    private final int[][] given;
    private final int[] people;

    /** A ledger for the given roster, whose people have yet to enter. */
    RoomLedger(Plan plan, BitSet roster) {
        this.plan = plan;
        this.counts = !plan.places().alwaysSuffice();
        long[] starts = plan.sittings().stream()
                .mapToLong(PlannedSitting::start)
                .distinct()
                .sorted()
                .toArray();
        plan.problem().rooms().forEach(room -> used.add(new int[starts.length]));
        for (PlannedSitting sitting : plan.sittings()) {
            moments.add(IntStream.range(0, starts.length)
                    .filter(moment -> sitting.start() <= starts[moment] && starts[moment] < sitting.end())
                    .toArray());
        }
        this.given = new int[plan.booths().size()][plan.problem().rooms().size()];
        this.people = new int[plan.booths().size()];
        if (counts) {
            reserve(Housing.of(plan, roster));
        }
    }

    private void reserve(Housing housing) {
        for (PlannedBooth booth : plan.booths()) {
            for (int room : plan.places().rooms(sitting(booth))) {
                give(booth, room, housing.booths(booth, room));
            }
        }
    }

    boolean allows(Person person, PlannedBooth booth) {
        return !needed(person, booth) || fits(booth) || roomFor(booth) >= 0;
    }

    void enter(Person person, PlannedBooth booth) {
        if (!needed(person, booth)) {
            return;
        }
        if (!fits(booth)) {
            give(booth, roomFor(booth), 1);
        }
        people[booth.index()]++;
    }

    void leave(Person person, PlannedBooth booth) {
        if (!needed(person, booth)) {
            return;
        }
        people[booth.index()]--;
        for (int room : plan.places().rooms(sitting(booth))) {
            while (given[booth.index()][room] > 0
                    && spaces(booth) - plan.places().room(room).occupancy() >= people[booth.index()]) {
                give(booth, room, -1);
            }
        }
    }

    private boolean needed(Person person, PlannedBooth booth) {
        return counts && plan.places().needsBooth(person, sitting(booth));
    }

    private boolean fits(PlannedBooth booth) {
        return people[booth.index()] < spaces(booth);
    }

    private int spaces(PlannedBooth booth) {
        int spaces = 0;
        for (int room : plan.places().rooms(sitting(booth))) {
            spaces += given[booth.index()][room] * plan.places().room(room).occupancy();
        }
        return spaces;
    }

    private int roomFor(PlannedBooth booth) {
        for (int room : plan.places().rooms(sitting(booth))) {
            int booths = plan.places().room(room).booths();
            if (Arrays.stream(moments.get(booth.sitting())).allMatch(moment -> used.get(room)[moment] < booths)) {
                return room;
            }
        }
        return -1;
    }

    private void give(PlannedBooth booth, int room, int step) {
        given[booth.index()][room] += step;
        for (int moment : moments.get(booth.sitting())) {
            used.get(room)[moment] += step;
        }
    }

    private PlannedSitting sitting(PlannedBooth booth) {
        return plan.sittings().get(booth.sitting());
    }
}
