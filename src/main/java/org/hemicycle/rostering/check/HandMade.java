package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/**
 * A roster that is changed by hand, seat by seat, everybody else staying where they are. It may break rules: {@link
 * RosterCheck} says which.
 */
public record HandMade(RosterProblem problem, List<Assignment> assignments) {

    public HandMade {
        assignments = List.copyOf(assignments);
    }

    /** What of these assignments the problem still knows: its sittings, booths and people. */
    public static HandMade of(RosterProblem problem, List<Assignment> assignments) {
        return new HandMade(
                        problem,
                        assignments.stream()
                                .filter(one -> knows(problem, one.seat()))
                                .toList())
                .inTurns();
    }

    public static boolean knows(RosterProblem problem, Seat seat) {
        return knows(problem.sittings(), problem.interpreters(), seat);
    }

    public static boolean knows(List<Sitting> sittings, List<Interpreter> people, Seat seat) {
        return people.stream().anyMatch(one -> one.id().equals(seat.interpreter()))
                && sittings.stream()
                        .filter(sitting -> sitting.id().equals(seat.sitting()))
                        .anyMatch(sitting -> sitting.booths().stream()
                                .anyMatch(booth -> LanguageTags.same(booth.language(), seat.booth())));
    }

    public HandMade without(Seat seat) {
        return new HandMade(
                        problem,
                        assignments.stream()
                                .filter(one -> !one.seat().equals(seat))
                                .toList())
                .inTurns();
    }

    /** One more in a booth, after all others of its team. */
    public HandMade with(Seat seat) {
        return with(seat, Integer.MAX_VALUE);
    }

    /** Somebody else in a seat, who takes its turn. */
    public HandMade instead(Seat leaving, String interpreter) {
        int turn = find(leaving).map(Assignment::turn).orElse(Integer.MAX_VALUE);
        return without(leaving).with(new Seat(leaving.sitting(), leaving.booth(), interpreter), turn);
    }

    /** Each of two in the other's seat. */
    public HandMade swapped(Seat one, Seat other) {
        int turnOfOne = find(one).map(Assignment::turn).orElse(Integer.MAX_VALUE);
        int turnOfOther = find(other).map(Assignment::turn).orElse(Integer.MAX_VALUE);
        return without(one)
                .without(other)
                .with(new Seat(one.sitting(), one.booth(), other.interpreter()), turnOfOne)
                .with(new Seat(other.sitting(), other.booth(), one.interpreter()), turnOfOther);
    }

    public Optional<Assignment> find(Seat seat) {
        return assignments.stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    private HandMade with(Seat seat, int turn) {
        List<Assignment> more = new ArrayList<>(assignments);
        int last = Math.toIntExact(
                assignments.stream().filter(one -> sameBooth(one, seat)).count());
        more.replaceAll(one -> sameBooth(one, seat) && one.turn() >= turn ? atTurn(one, one.turn() + 1) : one);
        more.add(new Assignment(
                seat.sitting(), seat.booth(), seat.interpreter(), placeOf(seat), Math.min(turn, last + 1)));
        return new HandMade(problem, more).inTurns();
    }

    private String placeOf(Seat seat) {
        Violations unheard = new Violations();
        CheckedRoster roster = new CheckedRoster(
                problem, new RosterSolution(Status.FEASIBLE, 0, List.of(), assignments, List.of(), List.of()), unheard);
        Sitting sitting = roster.sitting(seat.sitting());
        Interpreter interpreter = roster.interpreter(seat.interpreter());
        return new CheckedPlaces(roster, unheard)
                .free(sitting, seat.booth(), interpreter)
                .orElse(CheckedPlaces.REMOTE);
    }

    /** Turns counted 1, 2, … in each team, in the order they had. */
    private HandMade inTurns() {
        Map<Seat, Integer> last = new LinkedHashMap<>();
        return new HandMade(
                problem,
                assignments.stream()
                        .sorted(Comparator.comparing(Assignment::sitting)
                                .thenComparing(Assignment::booth)
                                .thenComparingInt(Assignment::turn))
                        .map(one -> atTurn(one, last.merge(new Seat(one.sitting(), one.booth(), ""), 1, Integer::sum)))
                        .toList());
    }

    private static Assignment atTurn(Assignment one, int turn) {
        return new Assignment(one.sitting(), one.booth(), one.interpreter(), one.place(), turn);
    }

    private static boolean sameBooth(Assignment one, Seat seat) {
        return one.sitting().equals(seat.sitting()) && LanguageTags.same(one.booth(), seat.booth());
    }
}
