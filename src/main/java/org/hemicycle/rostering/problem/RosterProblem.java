package org.hemicycle.rostering.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.solver.RosterSolver;
import org.jspecify.annotations.Nullable;

/**
 * Sittings with booths to fill, the people who may fill them and the rules they work under: what a roster is made from.
 *
 * <p>Language tags are compared ignoring case; {@link RosterSolver}, {@link RosterCheck} and {@link RosterFiles} use
 * the same records.
 *
 * @param previous what was published before, empty where nothing was
 * @param frozenBefore sittings that start before this instant keep exactly their previous assignments
 * @param house what is known beyond a file
 * @throws IllegalArgumentException with a sentence, where the problem contradicts itself
 */
public record RosterProblem(
        String name,
        Limits limits,
        List<Room> rooms,
        List<Sitting> sittings,
        List<Interpreter> interpreters,
        List<Seat> pins,
        List<Seat> previous,
        @Nullable Instant frozenBefore,
        House house) {

    public RosterProblem {
        rooms = List.copyOf(rooms);
        sittings = List.copyOf(sittings);
        interpreters = List.copyOf(interpreters);
        refuseDoubled(rooms, Room::id, "Two rooms have the id ");
        refuseDoubled(sittings, Sitting::id, "Two sittings have the id ");
        refuseDoubled(interpreters, Interpreter::id, "Two interpreters have the id ");
        for (Sitting sitting : sittings) {
            refuseUnknownRoom(sitting, rooms);
        }
        pins = known(pins, sittings, interpreters);
        previous = known(previous, sittings, interpreters);
    }

    /** A problem that a file can say all of. */
    public RosterProblem(
            String name,
            Limits limits,
            List<Room> rooms,
            List<Sitting> sittings,
            List<Interpreter> interpreters,
            List<Seat> pins,
            List<Seat> previous,
            @Nullable Instant frozenBefore) {
        this(name, limits, rooms, sittings, interpreters, pins, previous, frozenBefore, House.NONE);
    }

    /** What its rosters are judged by, the most important first. */
    public List<Objective> levels() {
        return Objective.inOrder(replans(), house.judges());
    }

    /** Whether something was published before, so that changes to it count. */
    public boolean replans() {
        return !previous.isEmpty();
    }

    /** Whether the sitting keeps exactly its previous assignments. */
    public boolean frozen(Sitting sitting) {
        return frozenBefore != null && sitting.start().isBefore(frozenBefore);
    }

    /** The same problem under other pins. */
    public RosterProblem pinnedTo(List<Seat> seats) {
        return new RosterProblem(name, limits, rooms, sittings, interpreters, seats, previous, frozenBefore, house);
    }

    /** The same problem after {@code seats} were published, what starts before {@code frozen} staying as it was. */
    public RosterProblem replanning(List<Seat> seats, @Nullable Instant frozen) {
        return new RosterProblem(name, limits, rooms, sittings, interpreters, pins, seats, frozen, house);
    }

    /** The same problem with something else known beyond it. */
    public RosterProblem knowing(House other) {
        return new RosterProblem(name, limits, rooms, sittings, interpreters, pins, previous, frozenBefore, other);
    }

    /** As much of it as a file can say. */
    public RosterProblem filed() {
        return new RosterProblem(
                name, limits, rooms, sittings, house.filed(interpreters, limits), pins, previous, frozenBefore);
    }

    private static <T> void refuseDoubled(List<T> things, Function<T, String> id, String sentence) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            Refusal.unless(seen.add(id.apply(thing)), sentence + id.apply(thing) + ".");
        }
    }

    private static void refuseUnknownRoom(Sitting sitting, List<Room> rooms) {
        String room = sitting.room();
        Refusal.unless(
                room == null || rooms.stream().anyMatch(one -> one.id().equals(room)),
                "Sitting " + sitting.id() + " is in room " + room + ", which is not among the rooms.");
    }

    private static List<Seat> known(List<Seat> seats, List<Sitting> sittings, List<Interpreter> interpreters) {
        Map<String, Sitting> byId = new HashMap<>();
        sittings.forEach(sitting -> byId.put(sitting.id(), sitting));
        Set<String> people = new HashSet<>();
        interpreters.forEach(interpreter -> people.add(interpreter.id()));
        return seats.stream()
                .map(seat -> seat.among(byId.get(seat.sitting()), people))
                .distinct()
                .toList();
    }

    public enum Mode {
        VIRTUAL("virtual"),
        HYBRID("hybrid"),
        IN_PERSON("in-person");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        /** The word used in problem files. */
        public String word() {
            return word;
        }
    }

    /**
     * The rules of working time, relay and retour that hold for everybody.
     *
     * @param relayGivers how many of a team must be able to give relay; a smaller team gives it with all its members
     * @param retour whether a booth's seat may be filled by somebody who has its language as B
     */
    public record Limits(
            int sittingsPerDay,
            int minutesPerDay,
            int sittingsPerWeek,
            int breakMinutes,
            int restMinutes,
            int turnMinutes,
            int relayGivers,
            boolean retour) {

        public Limits {
            Refusal.unlessNatural("sittingsPerDay", sittingsPerDay);
            Refusal.unlessNatural("minutesPerDay", minutesPerDay);
            Refusal.unlessNatural("sittingsPerWeek", sittingsPerWeek);
            Refusal.unlessNatural("breakMinutes", breakMinutes);
            Refusal.unlessNatural("restMinutes", restMinutes);
            Refusal.unlessNatural("turnMinutes", turnMinutes);
            Refusal.unlessPositive("relayGivers", relayGivers);
        }
    }

    /**
     * A room with numbered booths.
     *
     * @param occupancy people allowed in one booth now
     * @param platforms those its booths are wired to
     */
    public record Room(String id, int booths, int occupancy, List<String> platforms) {
        public Room {
            Refusal.unlessPositive("booths", booths);
            Refusal.unlessPositive("occupancy", occupancy);
            platforms = List.copyOf(platforms);
        }
    }

    /** A sitting and the languages it is held in. */
    public record Sitting(
            String id,
            Instant start,
            int minutes,
            Mode mode,
            @Nullable String platform,
            @Nullable String room,
            List<String> floor,
            List<Booth> booths) {

        public Sitting {
            Refusal.unlessPositive("minutes", minutes);
            floor.forEach(LanguageTags::check);
            floor = List.copyOf(floor);
            booths = List.copyOf(booths);
            refuseDoubled(
                    booths,
                    booth -> LanguageTags.folded(booth.language()),
                    "Sitting " + id + " has two booths of the language ");
        }

        public Instant end() {
            return start.plusSeconds(60L * minutes);
        }
    }

    /**
     * A team to be found, working into {@code language}.
     *
     * @param twoWay whether it also works out of its language
     */
    public record Booth(String language, int team, boolean twoWay) {
        public Booth {
            LanguageTags.check(language);
            Refusal.unlessPositive("team", team);
        }
    }

    /**
     * Somebody who may be assigned.
     *
     * @param contractMinutes 0 for those without a contract of hours
     * @param dailyCost in whole units of whichever currency the problem is in
     */
    public record Interpreter(
            String id,
            List<String> a,
            List<String> b,
            List<String> c,
            List<String> platforms,
            boolean onsite,
            boolean remote,
            ZoneId zone,
            List<Span> unavailable,
            int dailyCost,
            int contractMinutes,
            List<String> excludes) {

        public Interpreter {
            Refusal.unless(!a.isEmpty(), "Interpreter " + id + " has no A language.");
            for (List<String> tags : List.of(a, b, c)) {
                tags.forEach(LanguageTags::check);
            }
            Refusal.unlessNatural("dailyCost", dailyCost);
            Refusal.unlessNatural("contractMinutes", contractMinutes);
            a = List.copyOf(a);
            b = List.copyOf(b);
            c = List.copyOf(c);
            platforms = List.copyOf(platforms);
            unavailable = List.copyOf(unavailable);
            excludes = List.copyOf(excludes);
        }

        /** The same, unavailable at these times and at no other. */
        public Interpreter awayDuring(List<Span> spans) {
            return new Interpreter(
                    id, a, b, c, platforms, onsite, remote, zone, spans, dailyCost, contractMinutes, excludes);
        }
    }

    /** A span of time, from its start to just before its end. */
    public record Span(Instant from, Instant to) {
        public Span {
            Refusal.unless(!to.isBefore(from), "The span from " + from + " ends before it starts, on " + to + ".");
        }
    }

    /** Somebody in a booth of a sitting: a pin, or what was published before. */
    public record Seat(String sitting, String booth, String interpreter) {
        private Seat among(@Nullable Sitting found, Set<String> people) {
            Refusal.unless(found != null, "There is no sitting " + sitting + ".");
            Refusal.unless(people.contains(interpreter), "There is no interpreter " + interpreter + ".");
            return found == null ? this : new Seat(sitting, spelledIn(found), interpreter);
        }

        private String spelledIn(Sitting found) {
            return found.booths().stream()
                    .map(Booth::language)
                    .filter(language -> LanguageTags.same(language, booth))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Sitting " + sitting + " has no booth of the language " + booth + "."));
        }
    }
}
