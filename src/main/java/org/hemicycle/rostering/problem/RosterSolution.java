package org.hemicycle.rostering.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.rostering.problem.RosterProblem.Seat;

/**
 * A roster with what is proved about it.
 *
 * @param seconds what the search took, on the clock
 * @param levels in the order in which they were solved
 * @param relays one row per pair reached by relay only
 * @param empty one row per booth with empty seats
 */
public record RosterSolution(
        Status status,
        double seconds,
        List<Level> levels,
        List<Assignment> assignments,
        List<Relay> relays,
        List<Empty> empty) {

    public RosterSolution {
        levels = List.copyOf(levels);
        assignments = List.copyOf(assignments);
        relays = List.copyOf(relays);
        empty = List.copyOf(empty);
    }

    /** The level of this name, where the roster has levels at all. */
    public Optional<Level> level(Objective objective) {
        return levels.stream().filter(level -> level.name() == objective).findFirst();
    }

    /** Who sits where, without place and turn. */
    public List<Seat> seats() {
        return assignments.stream().map(Assignment::seat).toList();
    }

    /** Whether a file has words for all of it. */
    boolean isFiled() {
        return levels.stream().noneMatch(level -> level.name().isOfHouse())
                && empty.stream()
                        .flatMap(one -> one.reasons().stream())
                        .noneMatch(reason -> reason.rule().isOfHouse());
    }

    public enum Status {
        /** Every level's bound equals its value. */
        OPTIMAL,
        /** Not every bound equals its value. */
        FEASIBLE,
        /** Pins and frozen sittings can't all be honoured together. */
        INFEASIBLE,
        /** Ended by time limit or by hand; the roster is valid all the same. */
        STOPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a roster is judged by. */
    public enum Objective {
        EMPTY_SEATS("emptySeats"),
        UNCOVERED("uncovered"),
        RELAYS("relays"),
        RETOUR("retour"),
        LOAD("load"),
        /** Unequal sharing of work at night; only where the problem comes from the {@link House}. */
        UNDESIRABLE("undesirable"),
        COST("cost"),
        /** Preferences and continuity not met; only where the problem comes from the {@link House}. */
        WISHES("wishes"),
        CHANGES("changes");

        private final String word;

        Objective(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** The order of the levels of a problem from a file. */
        public static List<Objective> inOrder(boolean replans) {
            return inOrder(replans, false);
        }

        /** The order in which levels are solved: a roster that replaces another one keeps changes few before relays. */
        static List<Objective> inOrder(boolean replans, boolean judgedByHouse) {
            List<Objective> order =
                    new ArrayList<>(List.of(EMPTY_SEATS, UNCOVERED, RELAYS, RETOUR, LOAD, UNDESIRABLE, COST, WISHES));
            order.add(replans ? order.indexOf(RELAYS) : order.size(), CHANGES);
            order.removeIf(level -> !judgedByHouse && level.isOfHouse());
            return List.copyOf(order);
        }

        /** Whether no file knows it. */
        public boolean isOfHouse() {
            return this == UNDESIRABLE || this == WISHES;
        }
    }

    /**
     * @param bound no roster with every earlier level at its stated value goes below it
     */
    public record Level(Objective name, long value, long bound) {
        public boolean proved() {
            return value == bound;
        }
    }

    /**
     * @param place {@code remote}, or room and booth number as in {@code popov/3}
     * @param turn 1, 2, … in the order of the team's rotation
     */
    public record Assignment(String sitting, String booth, String interpreter, String place, int turn) {
        public Seat seat() {
            return new Seat(sitting, booth, interpreter);
        }
    }

    /** The floor language reaches the booth through the language {@code pivot} only. */
    public record Relay(String sitting, String floor, String booth, String pivot) {}

    /** Seats left empty, and what keeps each interpreter out of them. */
    public record Empty(String sitting, String booth, int seats, List<Reason> reasons) {
        public Empty {
            reasons = List.copyOf(reasons);
        }
    }

    public record Reason(Rule rule, int interpreters) {}

    /** What keeps somebody out of a seat, in the order in which it is asked. */
    public enum Rule {
        QUALIFIED("qualified"),
        UNAVAILABLE("unavailable"),
        OVERLAP("overlap"),
        BREAK_MINUTES("breakMinutes"),
        REST_MINUTES("restMinutes"),
        SITTINGS_PER_DAY("sittingsPerDay"),
        MINUTES_PER_DAY("minutesPerDay"),
        SITTINGS_PER_WEEK("sittingsPerWeek"),
        EXCLUDES("excludes"),
        PLACE("place"),
        /** Every place is too far from where they work before or after; known to no file. */
        TRAVEL("travel"),
        FROZEN("frozen"),
        /** Could sit here, but the roster is no better for it. */
        CHOICE("choice");

        private final String word;

        Rule(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether no file knows it. */
        public boolean isOfHouse() {
            return this == TRAVEL;
        }
    }
}
