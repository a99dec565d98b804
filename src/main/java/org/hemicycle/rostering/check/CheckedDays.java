package org.hemicycle.rostering.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/**
 * The rules of working time, in each interpreter's own days and weeks. What they work elsewhere counts, but not against
 * sittings that are to stay as they are.
 */
final class CheckedDays {
    private final CheckedRoster roster;
    private final Limits limits;
    private final Violations violations;

    CheckedDays(CheckedRoster roster, Violations violations) {
        this.roster = roster;
        this.limits = roster.problem().limits();
        this.violations = violations;
    }

    void check() {
        for (Interpreter interpreter : roster.problem().interpreters()) {
            gaps(interpreter, roster.worked(interpreter));
            List<Stint> stints = roster.stints(interpreter);
            gapsElsewhere(interpreter, stints);
            days(interpreter, stints);
            weeks(interpreter, stints);
        }
    }

    static LocalDate day(Interpreter interpreter, Sitting sitting) {
        return sitting.start().atZone(interpreter.zone()).toLocalDate();
    }

    private void gaps(Interpreter interpreter, List<Sitting> worked) {
        for (int i = 1; i < worked.size(); i++) {
            gap(interpreter, roster.stint(worked.get(i - 1)), roster.stint(worked.get(i)));
        }
    }

    private void gapsElsewhere(Interpreter interpreter, List<Stint> stints) {
        for (Stint here : stints) {
            for (Stint there : stints) {
                if (!here.fixed() && there.elsewhere()) {
                    gap(interpreter, here, there);
                }
            }
        }
    }

    private void gap(Interpreter interpreter, Stint before, Stint after) {
        long gap = before.gap(after);
        boolean sameDay = before.day(interpreter).equals(after.day(interpreter));
        String whom = interpreter.id() + " works " + before.name() + " and " + after.name();
        if (gap < 0) {
            violations.add("overlap", whom + ", which overlap.");
        } else if (sameDay && gap < 60L * limits.breakMinutes()) {
            violations.add("breakMinutes", whom + " with a break of " + gap / 60 + " minutes.");
        } else if (!sameDay && gap < 60L * limits.restMinutes()) {
            violations.add("restMinutes", whom + " with a rest of " + gap / 60 + " minutes.");
        }
    }

    private void days(Interpreter interpreter, List<Stint> stints) {
        Function<Stint, LocalDate> day = stint -> stint.day(interpreter);
        tooMuch(stints, day, stint -> 1, limits.sittingsPerDay())
                .forEach((on, number) -> violations.add(
                        "sittingsPerDay", interpreter.id() + " works " + number + " sittings on " + on + "."));
        tooMuch(stints, day, Stint::minutes, limits.minutesPerDay())
                .forEach((on, number) -> violations.add(
                        "minutesPerDay", interpreter.id() + " works " + number + " minutes on " + on + "."));
    }

    private void weeks(Interpreter interpreter, List<Stint> stints) {
        tooMuch(stints, stint -> stint.week(interpreter), stint -> 1, limits.sittingsPerWeek())
                .forEach((week, number) -> violations.add(
                        "sittingsPerWeek",
                        interpreter.id() + " works " + number + " sittings in week " + week.get(1) + " of "
                                + week.get(0) + "."));
    }

    /** The days, or weeks, with more than the limit; what can't be changed may exceed it together with what is elsewhere. */
    private static <T> Map<T, Long> tooMuch(
            List<Stint> stints, Function<Stint, T> when, ToLongFunction<Stint> much, long limit) {
        Map<T, Long> here = new HashMap<>();
        Map<T, Long> inAll = new HashMap<>();
        Set<T> open = new HashSet<>();
        for (Stint stint : stints) {
            T at = when.apply(stint);
            inAll.merge(at, much.applyAsLong(stint), Long::sum);
            here.merge(at, stint.elsewhere() ? 0 : much.applyAsLong(stint), Long::sum);
            if (!stint.fixed()) {
                open.add(at);
            }
        }
        inAll.entrySet()
                .removeIf(one ->
                        (open.contains(one.getKey()) ? one.getValue() : here.getOrDefault(one.getKey(), 0L)) <= limit);
        return inAll;
    }
}
