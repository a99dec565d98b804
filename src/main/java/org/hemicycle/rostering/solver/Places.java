package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;

/** Where the people of a sitting may work from. */
final class Places {
    private final Plan plan;
    private final List<List<Integer>> rooms = new ArrayList<>();

    Places(Plan plan) {
        this.plan = plan;
        plan.sittings().forEach(sitting -> rooms.add(roomsFor(sitting.source())));
    }

    /** The rooms whose booths may serve the sitting, its own first. */
    List<Integer> rooms(PlannedSitting sitting) {
        return rooms.get(sitting.index());
    }

    Room room(int index) {
        return plan.problem().rooms().get(index);
    }

    /** Whether there is a place of the kind this person needs, were it free. */
    boolean has(Person person, PlannedSitting sitting) {
        return remote(person, sitting) || onsite(person, sitting);
    }

    boolean remote(Person person, PlannedSitting sitting) {
        String platform = sitting.source().platform();
        return sitting.source().mode() != Mode.IN_PERSON
                && platform != null
                && person.source().remote()
                && person.source().platforms().contains(platform);
    }

    boolean onsite(Person person, PlannedSitting sitting) {
        return person.source().onsite() && !rooms(sitting).isEmpty();
    }

    /** Whether this person takes up room in a booth of the house, having nowhere else to go. */
    boolean needsBooth(Person person, PlannedSitting sitting) {
        return !remote(person, sitting);
    }

    /** The moments at which most sittings use a room at once, each as the sittings then running. */
    List<List<PlannedSitting>> rushes(int room) {
        List<PlannedSitting> users = plan.sittings().stream()
                .filter(sitting -> rooms(sitting).contains(room))
                .sorted(Comparator.comparingLong(PlannedSitting::start))
                .toList();
        return users.stream()
                .map(PlannedSitting::start)
                .distinct()
                .map(start -> users.stream()
                        .filter(sitting -> sitting.start() <= start && start < sitting.end())
                        .toList())
                .toList();
    }

    /** Whether each sitting's own room holds all its teams, however they are made up, so that nothing need be counted. */
    boolean alwaysSuffice() {
        return plan.sittings().stream().allMatch(this::suffices);
    }

    private boolean suffices(PlannedSitting sitting) {
        String own = sitting.source().room();
        if (own == null || !room(rooms(sitting).getFirst()).id().equals(own)) {
            return plan.people().stream().noneMatch(person -> onsite(person, sitting) && needsBooth(person, sitting));
        }
        int room = rooms(sitting).getFirst();
        int booths = plan.sittings().stream()
                .filter(other -> own.equals(other.source().room()) && other.overlaps(sitting))
                .flatMap(other -> other.booths().stream())
                .mapToInt(booth -> boothsFor(booth.team(), room(room)))
                .sum();
        return booths <= room(room).booths();
    }

    private static int boothsFor(int people, Room room) {
        return Math.ceilDiv(people, room.occupancy());
    }

    private List<Integer> roomsFor(RosterProblem.Sitting sitting) {
        List<Integer> found = new ArrayList<>();
        List<Room> all = plan.problem().rooms();
        for (int room = 0; room < all.size(); room++) {
            if (all.get(room).id().equals(sitting.room())) {
                found.addFirst(room);
            } else if (wired(all.get(room), sitting)) {
                found.add(room);
            }
        }
        return found;
    }

    private static boolean wired(Room room, RosterProblem.Sitting sitting) {
        return sitting.mode() != Mode.IN_PERSON
                && sitting.platform() != null
                && room.platforms().contains(sitting.platform());
    }
}
