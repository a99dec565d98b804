package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many booths of each room are in use at each moment, counted as people who need one come and go. Says no at times
 * where moving others about would make room; never says yes where there is none. Whoever comes back after others have
 * taken their booth is known to have a place somewhere, but until they leave again nobody else may come.
 */
final class RoomLedger {
    private static final int NONE = -1;

    private final Plan plan;
    private final boolean counts;
    private final List<int[]> used = new ArrayList<>();
    private final List<int[]> moments = new ArrayList<>();
    private final int[][] given;
    private final int[] lately;
    private int homeless;
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
        this.lately = new int[plan.booths().size()];
        Arrays.fill(lately, NONE);
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
        return !needed(person, booth) || homeless == 0 && (fits(booth) || roomFor(booth) != NONE);
    }

    void enter(Person person, PlannedBooth booth) {
        if (!needed(person, booth)) {
            return;
        }
        int room = fits(booth) ? NONE : roomFor(booth);
        if (room != NONE) {
            give(booth, room, 1);
        } else if (!fits(booth)) {
            homeless++;
        }
        people[booth.index()]++;
    }

    void leave(Person person, PlannedBooth booth) {
        if (!needed(person, booth)) {
            return;
        }
        homeless -= people[booth.index()] > spaces(booth) ? 1 : 0;
        people[booth.index()]--;
        for (int room : plan.places().rooms(sitting(booth))) {
            while (given[booth.index()][room] > 0
                    && spaces(booth) - plan.places().room(room).occupancy() >= people[booth.index()]) {
                give(booth, room, -1);
                lately[booth.index()] = room;
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

    /** Where the team was lately, so that moves can be undone; else the first room with a free booth. */
    private int roomFor(PlannedBooth booth) {
        int last = lately[booth.index()];
        if (last != NONE && isFree(last, booth)) {
            return last;
        }
        for (int room : plan.places().rooms(sitting(booth))) {
            if (isFree(room, booth)) {
                return room;
            }
        }
        return NONE;
    }

    private boolean isFree(int room, PlannedBooth booth) {
        int booths = plan.places().room(room).booths();
        return Arrays.stream(moments.get(booth.sitting())).allMatch(moment -> used.get(room)[moment] < booths);
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
