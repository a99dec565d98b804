package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;

/** The rules of where people work from. */
public final class CheckedPlaces {
    public static final String REMOTE = "remote";

    private final CheckedRoster roster;
    private final Violations violations;
    private final Map<String, List<Assignment>> users = new HashMap<>();

    CheckedPlaces(CheckedRoster roster, Violations violations) {
        this.roster = roster;
        this.violations = violations;
        for (Assignment one : roster.solution().assignments()) {
            users.computeIfAbsent(one.place(), place -> new ArrayList<>()).add(one);
        }
    }

    void check() {
        for (Assignment one : roster.solution().assignments()) {
            String where = "the place " + one.place() + " in sitting " + one.sitting() + ".";
            violations.unless(allowed(one), "place", one.interpreter() + " can't work from " + where);
            violations.unless(
                    one.place().equals(REMOTE) || crowd(one) <= occupancy(one.place()),
                    "place",
                    "More people than its occupancy allows share " + where);
            violations.unless(one.place().equals(REMOTE) || !shared(one), "place", "Two teams share " + where);
        }
        if (!roster.problem().house().travel().isEmpty()) {
            roster.problem().interpreters().forEach(this::travels);
        }
    }

    /** Whoever works in two rooms has time to get from one to the other; sittings that are to stay are not looked at. */
    private void travels(Interpreter interpreter) {
        List<Stop> stops = stops(interpreter);
        for (int i = 0; i < stops.size(); i++) {
            for (Stop other : stops.subList(0, i)) {
                Stop one = stops.get(i);
                violations.unless(
                        one.stint().fixed() && other.stint().fixed() || reaches(one, other),
                        "travel",
                        interpreter.id() + " cannot get from " + other.room() + " to " + one.room() + " between "
                                + other.stint().name() + " and " + one.stint().name() + ".");
            }
        }
    }

    /** Somebody at work in a room of the house. */
    private record Stop(Stint stint, String room) {}

    private List<Stop> stops(Interpreter interpreter) {
        return Stream.concat(
                        roster.solution().assignments().stream()
                                .filter(one -> one.interpreter().equals(interpreter.id()))
                                .flatMap(one -> room(one.place()).stream()
                                        .map(room -> new Stop(roster.stint(roster.sitting(one.sitting())), room.id()))),
                        roster.problem().house().elsewhere(interpreter).stream()
                                .flatMap(work ->
                                        Stream.ofNullable(work.room()).map(room -> new Stop(Stint.of(work), room))))
                .toList();
    }

    /** Those that overlap break another rule. */
    private boolean reaches(Stop one, Stop other) {
        long gap = one.stint().gap(other.stint());
        return gap < 0 || gap >= 60L * roster.problem().house().travel(one.room(), other.room());
    }

    /** The same, and in time from and to wherever else they work. */
    boolean admitsWithinReach(Sitting sitting, String language, Interpreter interpreter) {
        return remote(sitting, interpreter)
                || interpreter.onsite()
                        && roster.problem().rooms().stream()
                                .filter(room -> serves(room, sitting) && admits(room, sitting, language))
                                .anyMatch(room -> isWithinReach(room, sitting, interpreter));
    }

    private boolean isWithinReach(Room room, Sitting sitting, Interpreter interpreter) {
        Stop there = new Stop(roster.stint(sitting), room.id());
        return roster.problem().house().travel().isEmpty()
                || stops(interpreter).stream().allMatch(other -> reaches(there, other));
    }

    /** Whether one more person could work from somewhere while everybody else stays where they are. */
    boolean admits(Sitting sitting, String language, Interpreter interpreter) {
        return remote(sitting, interpreter)
                || interpreter.onsite()
                        && roster.problem().rooms().stream()
                                .filter(room -> serves(room, sitting))
                                .anyMatch(room -> admits(room, sitting, language));
    }

    /**
     * A place for one more person while everybody else stays where they are: in the house first, their own team's booth
     * before an empty one, the sitting's own room before others, and all within reach before what is too far away.
     */
    Optional<String> free(Sitting sitting, String language, Interpreter interpreter) {
        return booth(sitting, language, interpreter, room -> isWithinReach(room, sitting, interpreter))
                .or(() -> remote(sitting, interpreter) ? Optional.of(REMOTE) : Optional.empty())
                .or(() -> booth(sitting, language, interpreter, room -> true));
    }

    private Optional<String> booth(Sitting sitting, String language, Interpreter interpreter, Predicate<Room> wanted) {
        return interpreter.onsite()
                ? roster.problem().rooms().stream()
                        .filter(room -> serves(room, sitting) && wanted.test(room))
                        .sorted(Comparator.comparing(room -> !room.id().equals(sitting.room())))
                        .flatMap(room -> places(room).filter(place -> admits(place, room, sitting, language)))
                        .min(Comparator.comparing(place -> !inUse(place, sitting, language)))
                : Optional.empty();
    }

    private boolean admits(Room room, Sitting sitting, String language) {
        return places(room).anyMatch(place -> admits(place, room, sitting, language));
    }

    private boolean admits(String place, Room room, Sitting sitting, String language) {
        List<Assignment> there = users.getOrDefault(place, List.of()).stream()
                .filter(one -> overlap(roster.sitting(one.sitting()), sitting))
                .toList();
        return there.size() < room.occupancy() && there.stream().allMatch(one -> sameTeam(one, sitting.id(), language));
    }

    private boolean inUse(String place, Sitting sitting, String language) {
        return users.getOrDefault(place, List.of()).stream().anyMatch(one -> sameTeam(one, sitting.id(), language));
    }

    private static Stream<String> places(Room room) {
        return IntStream.rangeClosed(1, room.booths()).mapToObj(number -> room.id() + "/" + number);
    }

    private boolean allowed(Assignment one) {
        Sitting sitting = roster.sitting(one.sitting());
        Interpreter interpreter = roster.interpreter(one.interpreter());
        return one.place().equals(REMOTE)
                ? remote(sitting, interpreter)
                : interpreter.onsite()
                        && room(one.place())
                                .filter(room -> serves(room, sitting))
                                .isPresent();
    }

    private static boolean remote(Sitting sitting, Interpreter interpreter) {
        return sitting.mode() != Mode.IN_PERSON
                && interpreter.remote()
                && sitting.platform() != null
                && interpreter.platforms().contains(sitting.platform());
    }

    private static boolean serves(Room room, Sitting sitting) {
        boolean wired = sitting.platform() != null && room.platforms().contains(sitting.platform());
        return room.id().equals(sitting.room()) || sitting.mode() != Mode.IN_PERSON && wired;
    }

    /** The room of a place such as {@code popov/3}, if it has a booth of that number. */
    private Optional<Room> room(String place) {
        return roster.problem().rooms().stream()
                .filter(room -> place.startsWith(room.id() + "/"))
                .filter(room -> numbered(place.substring(room.id().length() + 1), room.booths()))
                .findFirst();
    }

    private static boolean numbered(String number, int booths) {
        return number.matches("[1-9][0-9]{0,8}") && Integer.parseInt(number) <= booths;
    }

    private int occupancy(String place) {
        return room(place).map(Room::occupancy).orElse(Integer.MAX_VALUE);
    }

    private long crowd(Assignment one) {
        return users.getOrDefault(one.place(), List.of()).stream()
                .filter(other -> sameTeam(other, one.sitting(), one.booth()))
                .count();
    }

    private boolean shared(Assignment one) {
        Sitting sitting = roster.sitting(one.sitting());
        return users.getOrDefault(one.place(), List.of()).stream()
                .anyMatch(other -> !sameTeam(other, one.sitting(), one.booth())
                        && overlap(roster.sitting(other.sitting()), sitting));
    }

    private static boolean sameTeam(Assignment one, String sitting, String language) {
        return one.sitting().equals(sitting) && LanguageTags.same(one.booth(), language);
    }

    private static boolean overlap(Sitting one, Sitting other) {
        return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
    }
}
