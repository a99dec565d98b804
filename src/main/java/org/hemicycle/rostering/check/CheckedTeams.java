package org.hemicycle.rostering.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;

/** The rules of who may sit in a booth, and with whom. */
final class CheckedTeams {
    private final CheckedRoster roster;
    private final RosterProblem problem;
    private final Violations violations;

    CheckedTeams(CheckedRoster roster, Violations violations) {
        this.roster = roster;
        this.problem = roster.problem();
        this.violations = violations;
    }

    void check() {
        for (Seat seat : roster.seats()) {
            qualified(seat);
            available(seat);
        }
        for (Sitting sitting : problem.sittings()) {
            for (Booth booth : sitting.booths()) {
                strength(sitting, booth);
                excludes(sitting, booth);
                turns(sitting, booth);
            }
        }
        pins();
        frozen();
    }

    private void qualified(Seat seat) {
        Interpreter interpreter = roster.interpreter(seat.interpreter());
        boolean qualified = CheckedRoster.lists(interpreter.a(), seat.booth())
                || problem.limits().retour() && CheckedRoster.lists(interpreter.b(), seat.booth());
        violations.unless(
                qualified,
                "qualified",
                interpreter.id() + " may not work into " + seat.booth() + ", in sitting " + seat.sitting() + ".");
    }

    private void available(Seat seat) {
        Sitting sitting = roster.sitting(seat.sitting());
        Interpreter interpreter = roster.interpreter(seat.interpreter());
        boolean away = interpreter.unavailable().stream()
                .anyMatch(span ->
                        span.from().isBefore(sitting.end()) && sitting.start().isBefore(span.to()));
        violations.unless(
                !away || problem.frozen(sitting),
                "unavailable",
                interpreter.id() + " is not available for sitting " + sitting.id() + ".");
    }

    private void strength(Sitting sitting, Booth booth) {
        int members = roster.team(sitting, booth.language()).size();
        violations.unless(
                members <= booth.team(),
                "team",
                "Booth " + booth.language() + " of sitting " + sitting.id() + " has " + members + " people for "
                        + booth.team() + " seats.");
    }

    private void excludes(Sitting sitting, Booth booth) {
        List<Interpreter> team = roster.team(sitting, booth.language());
        for (Interpreter one : team) {
            for (Interpreter other : team) {
                violations.unless(
                        !one.excludes().contains(other.id()) || one.id().equals(other.id()),
                        "excludes",
                        one.id() + " does not sit with " + other.id() + ", but both are in booth " + booth.language()
                                + " of sitting " + sitting.id() + ".");
            }
        }
    }

    private void turns(Sitting sitting, Booth booth) {
        List<Integer> turns = roster.solution().assignments().stream()
                .filter(one -> one.sitting().equals(sitting.id()) && LanguageTags.same(one.booth(), booth.language()))
                .map(Assignment::turn)
                .sorted()
                .toList();
        boolean rotation = true;
        for (int i = 0; i < turns.size(); i++) {
            rotation &= turns.get(i) == i + 1;
        }
        violations.unless(
                rotation,
                "turn",
                "The turns of booth " + booth.language() + " of sitting " + sitting.id() + " are " + turns
                        + ", not 1, 2 and so on.");
    }

    private void pins() {
        Set<Seat> seats = new HashSet<>(roster.seats());
        for (Seat pin : problem.pins()) {
            violations.unless(
                    seats.contains(CheckedRoster.folded(pin)),
                    "pins",
                    "The pin " + CheckedRoster.words(pin) + " is not kept.");
        }
    }

    private void frozen() {
        Set<Seat> before = new HashSet<>();
        problem.previous().forEach(seat -> before.add(CheckedRoster.folded(seat)));
        Set<Seat> now = new HashSet<>(roster.seats());
        for (Seat seat : before) {
            violations.unless(
                    now.contains(seat) || !problem.frozen(roster.sitting(seat.sitting())),
                    "frozen",
                    "The assignment " + CheckedRoster.words(seat) + " was to stay.");
        }
        for (Seat seat : now) {
            violations.unless(
                    before.contains(seat) || !problem.frozen(roster.sitting(seat.sitting())),
                    "frozen",
                    "The assignment " + CheckedRoster.words(seat)
                            + " is new, though the sitting was to stay as it was.");
        }
    }
}
