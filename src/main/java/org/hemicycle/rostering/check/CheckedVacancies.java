package org.hemicycle.rostering.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution.Empty;
import org.hemicycle.rostering.problem.RosterSolution.Rule;

/** That the empty seats are those listed, and that the reasons given for them are right. */
final class CheckedVacancies {
    private final CheckedRoster roster;
    private final CheckedPlaces places;
    private final Violations violations;

    CheckedVacancies(CheckedRoster roster, Violations violations) {
        this.roster = roster;
        this.places = new CheckedPlaces(roster, violations);
        this.violations = violations;
    }

    void check() {
        int listed = 0;
        for (Sitting sitting : roster.problem().sittings()) {
            for (Booth booth : sitting.booths()) {
                List<Empty> rows = rows(sitting, booth);
                listed += rows.size();
                check(sitting, booth, rows);
            }
        }
        violations.unless(
                listed == roster.solution().empty().size(), "empty", "A row of empty seats names something unknown.");
    }

    private List<Empty> rows(Sitting sitting, Booth booth) {
        return roster.solution().empty().stream()
                .filter(row -> row.sitting().equals(sitting.id()) && LanguageTags.same(row.booth(), booth.language()))
                .toList();
    }

    private void check(Sitting sitting, Booth booth, List<Empty> rows) {
        int seats = booth.team() - roster.team(sitting, booth.language()).size();
        String where = "Booth " + booth.language() + " of sitting " + sitting.id() + " has ";
        violations.unless(
                rows.stream().mapToInt(Empty::seats).sum() == seats && rows.size() <= 1,
                "empty",
                where + seats + " empty seats, which the list of them does not say.");
        for (Empty row : rows) {
            Map<Rule, Integer> counted = counted(sitting, booth);
            Map<Rule, Integer> stated = new EnumMap<>(Rule.class);
            row.reasons().stream()
                    .filter(reason -> reason.interpreters() > 0)
                    .forEach(reason -> stated.merge(reason.rule(), reason.interpreters(), Integer::sum));
            violations.unless(
                    counted.equals(stated),
                    "empty",
                    where + "empty seats for the reasons " + counted + ", not " + stated + ".");
        }
    }

    /** How many people each rule keeps out of the booth; whoever sits in the sitting already is not counted. */
    Map<Rule, Integer> counted(Sitting sitting, Booth booth) {
        Map<Rule, Integer> counted = new EnumMap<>(Rule.class);
        for (Interpreter interpreter : roster.problem().interpreters()) {
            if (!roster.worked(interpreter).contains(sitting)) {
                counted.merge(reason(sitting, booth, interpreter), 1, Integer::sum);
            }
        }
        return counted;
    }

    /** The first rule that keeps somebody out of the booth, or that it was a choice. */
    Rule reason(Sitting sitting, Booth booth, Interpreter interpreter) {
        Limits limits = roster.problem().limits();
        List<Stint> worked = roster.stints(interpreter);
        Stint stint = roster.stint(sitting);
        if (!CheckedRoster.lists(interpreter.a(), booth.language())
                && !(limits.retour() && CheckedRoster.lists(interpreter.b(), booth.language()))) {
            return Rule.QUALIFIED;
        }
        if (interpreter.unavailable().stream()
                .anyMatch(span ->
                        span.from().isBefore(sitting.end()) && sitting.start().isBefore(span.to()))) {
            return Rule.UNAVAILABLE;
        }
        if (worked.stream().anyMatch(other -> other.tooNear(stint, 0))) {
            return Rule.OVERLAP;
        }
        List<Stint> today = worked.stream()
                .filter(other -> other.day(interpreter).equals(stint.day(interpreter)))
                .toList();
        if (today.stream().anyMatch(other -> other.tooNear(stint, limits.breakMinutes()))) {
            return Rule.BREAK_MINUTES;
        }
        if (worked.stream().anyMatch(other -> !today.contains(other) && other.tooNear(stint, limits.restMinutes()))) {
            return Rule.REST_MINUTES;
        }
        if (today.size() + 1 > limits.sittingsPerDay()) {
            return Rule.SITTINGS_PER_DAY;
        }
        if (today.stream().mapToLong(Stint::minutes).sum() + sitting.minutes() > limits.minutesPerDay()) {
            return Rule.MINUTES_PER_DAY;
        }
        return lastReasons(sitting, booth, interpreter);
    }

    private Rule lastReasons(Sitting sitting, Booth booth, Interpreter interpreter) {
        long week = roster.stints(interpreter).stream()
                .filter(other ->
                        other.week(interpreter).equals(roster.stint(sitting).week(interpreter)))
                .count();
        if (week + 1 > roster.problem().limits().sittingsPerWeek()) {
            return Rule.SITTINGS_PER_WEEK;
        }
        if (roster.team(sitting, booth.language()).stream()
                .anyMatch(other -> other.excludes().contains(interpreter.id())
                        || interpreter.excludes().contains(other.id()))) {
            return Rule.EXCLUDES;
        }
        if (!places.admits(sitting, booth.language(), interpreter)) {
            return Rule.PLACE;
        }
        if (!places.admitsWithinReach(sitting, booth.language(), interpreter)) {
            return Rule.TRAVEL;
        }
        return roster.problem().frozen(sitting) ? Rule.FROZEN : Rule.CHOICE;
    }
}
