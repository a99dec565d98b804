package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.RosterProblem.Room;

/**
 * Who cannot get from where to where in time. Only those matter who have to be in a booth of the house at both sittings:
 * all others may stay at home, and are given a booth only where it is within reach.
 */
final class Travels {
    private static final long MINUTE = 60_000;

    private final Plan plan;
    private final int[][] minutes;
    private final List<BitSet> doubtful = new ArrayList<>();
    private final Map<List<Integer>, BitSet> outOfReach = new HashMap<>();
    private final boolean concern;

    Travels(Plan plan) {
        this.plan = plan;
        List<Room> rooms = plan.problem().rooms();
        House house = plan.problem().house();
        this.minutes = new int[rooms.size()][rooms.size()];
        for (int from = 0; from < minutes.length; from++) {
            for (int to = 0; to < minutes.length; to++) {
                minutes[from][to] =
                        house.travel(rooms.get(from).id(), rooms.get(to).id());
            }
        }
        plan.sittings().forEach(sitting -> doubtful.add(doubtful(sitting)));
        if (!house.travel().isEmpty()) {
            plan.people().forEach(this::bar);
        }
        this.concern = !outOfReach.isEmpty() || doubtful.stream().anyMatch(others -> !others.isEmpty());
    }

    /** Whether anybody could be too late anywhere. */
    boolean concern() {
        return concern;
    }

    /** Sittings which somebody cannot work beside the given one from every room of both. */
    BitSet doubtful(int sitting) {
        return doubtful.get(sitting);
    }

    /** Whether nobody gets from this room to the other one between the two sittings. */
    boolean tooFar(PlannedSitting one, int room, PlannedSitting other, int otherRoom) {
        long gap = one.start() < other.start() ? other.start() - one.end() : one.start() - other.end();
        return gap >= 0 && gap < MINUTE * minutes[room][otherRoom];
    }

    /** Rooms that this person cannot be in at the sitting because of where they work elsewhere. */
    BitSet outOfReach(Person person, int sitting) {
        return outOfReach.getOrDefault(List.of(person.index(), sitting), new BitSet());
    }

    /** Whether some room would do for a sitting of this person's, were it their only one. */
    boolean somewhere(Person person, PlannedSitting sitting) {
        return !concern
                || !plan.places().needsBooth(person, sitting)
                || plan.places().rooms(sitting).stream()
                        .anyMatch(room -> !outOfReach(person, sitting.index()).get(room));
    }

    /** Whether this person is in time for the sitting and for these others, wherever they are housed. */
    boolean anywhere(Person person, PlannedSitting sitting, BitSet others) {
        if (!concern || !plan.places().needsBooth(person, sitting)) {
            return true;
        }
        BitSet near = (BitSet) doubtful.get(sitting.index()).clone();
        near.and(others);
        return outOfReach(person, sitting.index()).isEmpty()
                && near.stream()
                        .mapToObj(plan.sittings()::get)
                        .noneMatch(other -> plan.places().needsBooth(person, other));
    }

    private BitSet doubtful(PlannedSitting sitting) {
        BitSet others = new BitSet();
        for (PlannedSitting other : plan.sittings()) {
            boolean fixed = sitting.frozen() && other.frozen();
            if (other != sitting && !fixed && tooFar(sitting, other)) {
                others.set(other.index());
            }
        }
        return others;
    }

    private boolean tooFar(PlannedSitting one, PlannedSitting other) {
        return plan.places().rooms(one).stream()
                .anyMatch(
                        room -> plan.places().rooms(other).stream().anyMatch(there -> tooFar(one, room, other, there)));
    }

    private void bar(Person person) {
        for (PlannedSitting sitting : plan.sittings()) {
            if (!sitting.frozen()) {
                BitSet rooms = tooFarFromElsewhere(person, sitting);
                if (!rooms.isEmpty()) {
                    outOfReach.put(List.of(person.index(), sitting.index()), rooms);
                }
            }
        }
    }

    /** Of the rooms of a sitting those too far from where this person works in other sessions. */
    BitSet tooFarFromElsewhere(Person person, PlannedSitting sitting) {
        BitSet rooms = new BitSet();
        for (Engagement work : plan.problem().house().elsewhere(person.source())) {
            long from = work.from().toEpochMilli();
            long gap = from < sitting.start() ? sitting.start() - work.to().toEpochMilli() : from - sitting.end();
            String there = work.room();
            if (there != null && gap >= 0) {
                plan.places().rooms(sitting).stream()
                        .filter(room -> gap
                                < MINUTE
                                        * plan.problem()
                                                .house()
                                                .travel(plan.places().room(room).id(), there))
                        .forEach(rooms::set);
            }
        }
        return rooms;
    }
}
