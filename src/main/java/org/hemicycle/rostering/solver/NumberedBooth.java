package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemicycle.rostering.problem.RosterProblem.Room;

/** A booth of the house, such as the third of Popov, and whom it serves when. */
final class NumberedBooth {
    private final Room room;
    private final int number;
    private final Map<PlannedBooth, PlannedSitting> served = new HashMap<>();
    private final Map<PlannedBooth, Integer> people = new HashMap<>();

    private NumberedBooth(Room room, int number) {
        this.room = room;
        this.number = number;
    }

    static List<NumberedBooth> all(List<Room> rooms) {
        List<NumberedBooth> all = new ArrayList<>();
        for (Room room : rooms) {
            IntStream.rangeClosed(1, room.booths()).forEach(number -> all.add(new NumberedBooth(room, number)));
        }
        return all;
    }

    Room room() {
        return room;
    }

    String name() {
        return room.id() + "/" + number;
    }

    boolean free(PlannedSitting sitting) {
        return served.values().stream().noneMatch(sitting::overlaps);
    }

    boolean serves(PlannedBooth booth) {
        return served.containsKey(booth);
    }

    boolean admits(PlannedBooth booth, PlannedSitting sitting) {
        return serves(booth) ? people.getOrDefault(booth, 0) < room.occupancy() : free(sitting);
    }

    void open(PlannedBooth booth, PlannedSitting sitting) {
        served.put(booth, sitting);
    }

    /** Frees it where it was opened and nobody came. */
    void closeUnused() {
        served.keySet().retainAll(people.keySet());
    }

    void seat(PlannedBooth booth, PlannedSitting sitting) {
        open(booth, sitting);
        people.merge(booth, 1, Integer::sum);
    }
}
