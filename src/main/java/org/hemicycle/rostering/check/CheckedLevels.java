package org.hemicycle.rostering.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Relay;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** Every level's value counted anew, and what the solution says of its levels and relays. */
final class CheckedLevels {
    private final CheckedRoster roster;
    private final RosterProblem problem;
    private final RosterSolution solution;
    private final CheckedCoverage coverage;
    private final Violations violations;

    CheckedLevels(CheckedRoster roster, Violations violations) {
        this.roster = roster;
        this.problem = roster.problem();
        this.solution = roster.solution();
        this.coverage = new CheckedCoverage(roster);
        this.violations = violations;
    }

    void check() {
        order();
        solution.levels().forEach(this::level);
        boolean proved = solution.levels().stream().allMatch(Level::proved);
        violations.unless(
                proved || solution.status() != Status.OPTIMAL,
                "status",
                "The status is optimal, but not every bound equals its value.");
        violations.unless(
                !proved || solution.status() == Status.OPTIMAL,
                "status",
                "Every bound equals its value, but the status is "
                        + solution.status().word() + ".");
        relays();
    }

    long value(Objective objective) {
        return switch (objective) {
            case EMPTY_SEATS -> emptySeats();
            case UNCOVERED -> coverage.uncovered().size();
            case RELAYS -> coverage.relayed().size();
            case RETOUR -> retour();
            case LOAD -> spread((interpreter, sitting) -> sitting.minutes());
            case UNDESIRABLE -> spread(LoadTable::undesirable);
            case COST -> cost();
            case WISHES -> new CheckedWishes(roster).unmet();
            case CHANGES -> changes();
        };
    }

    private void order() {
        List<String> expected = problem.levels().stream().map(Objective::word).toList();
        List<String> stated =
                solution.levels().stream().map(level -> level.name().word()).toList();
        violations.unless(
                stated.equals(expected), "levels", "The levels are " + stated + " where " + expected + " belong.");
    }

    private void level(Level level) {
        long value = value(level.name());
        violations.unless(
                level.value() == value,
                "levels",
                "The level " + level.name().word() + " is " + value + ", not " + level.value() + ".");
        violations.unless(
                0 <= level.bound() && level.bound() <= level.value(),
                "levels",
                "The level " + level.name().word() + " has the value " + level.value() + " and the bound "
                        + level.bound() + ".");
    }

    private void relays() {
        for (CheckedCoverage.Pair pair : coverage.relayed()) {
            List<Relay> rows = solution.relays().stream().filter(pair::is).toList();
            violations.unless(
                    rows.size() == 1
                            && pair.pivots()
                                    .contains(
                                            LanguageTags.folded(rows.getFirst().pivot())),
                    "relays",
                    "From " + pair.floor() + " to booth " + pair.booth().language() + " of sitting "
                            + pair.sitting().id() + " one row with a pivot of " + pair.pivots() + " belongs, not "
                            + rows.stream().map(Relay::pivot).toList() + ".");
        }
        for (Relay row : solution.relays()) {
            violations.unless(
                    coverage.relayed().stream().anyMatch(pair -> pair.is(row)),
                    "relays",
                    "There is no relay from " + row.floor() + " to booth " + row.booth() + " of sitting "
                            + row.sitting() + ".");
        }
    }

    private long emptySeats() {
        long seats = problem.sittings().stream()
                .flatMap(sitting -> sitting.booths().stream())
                .mapToLong(Booth::team)
                .sum();
        return seats - solution.assignments().size();
    }

    private long retour() {
        return roster.seats().stream()
                .filter(seat -> !CheckedRoster.lists(
                        roster.interpreter(seat.interpreter()).a(), seat.booth()))
                .count();
    }

    private long spread(ToLongBiFunction<Interpreter, Sitting> minutesOf) {
        Map<String, LoadRange> pools = new LinkedHashMap<>();
        for (Interpreter interpreter : problem.interpreters()) {
            long minutes = roster.worked(interpreter).stream()
                    .mapToLong(sitting -> minutesOf.applyAsLong(interpreter, sitting))
                    .sum();
            pools.computeIfAbsent(LanguageTags.folded(interpreter.a().getFirst()), pool -> new LoadRange())
                    .add(minutes, interpreter.contractMinutes());
        }
        return pools.values().stream().mapToLong(LoadRange::spread).sum();
    }

    private long cost() {
        long cost = 0;
        for (Interpreter interpreter : problem.interpreters()) {
            Set<LocalDate> days = new HashSet<>();
            roster.worked(interpreter).forEach(sitting -> days.add(CheckedDays.day(interpreter, sitting)));
            cost += (long) days.size() * interpreter.dailyCost();
        }
        return cost;
    }

    private long changes() {
        Set<Seat> lost = new HashSet<>();
        problem.previous().forEach(seat -> lost.add(CheckedRoster.folded(seat)));
        if (lost.isEmpty()) {
            return 0;
        }
        Set<Seat> gained = new HashSet<>(roster.seats());
        gained.removeAll(lost);
        lost.removeAll(new HashSet<>(roster.seats()));
        return lost.size() + gained.size();
    }
}
