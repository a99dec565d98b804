package org.hemicycle.rostering.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/** The rules of working time, in each interpreter's own days and weeks. */
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
            days(interpreter, roster.worked(interpreter));
            weeks(interpreter, roster.worked(interpreter));
        }
    }

    static LocalDate day(Interpreter interpreter, Sitting sitting) {
        return sitting.start().atZone(interpreter.zone()).toLocalDate();
    }

    /** An ISO week, as its year and number. */
    static List<Integer> week(Interpreter interpreter, Sitting sitting) {
        LocalDate day = day(interpreter, sitting);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private void gaps(Interpreter interpreter, List<Sitting> worked) {
        for (int i = 1; i < worked.size(); i++) {
            gap(interpreter, worked.get(i - 1), worked.get(i));
        }
    }

    private void gap(Interpreter interpreter, Sitting before, Sitting after) {
        long gap = Duration.between(before.end(), after.start()).toSeconds();
        boolean sameDay = day(interpreter, before).equals(day(interpreter, after));
        String whom = interpreter.id() + " works " + before.id() + " and " + after.id();
        if (gap < 0) {
            violations.add("overlap", whom + ", which overlap.");
        } else if (sameDay && gap < 60L * limits.breakMinutes()) {
            violations.add("breakMinutes", whom + " with a break of " + gap / 60 + " minutes.");
        } else if (!sameDay && gap < 60L * limits.restMinutes()) {
            violations.add("restMinutes", whom + " with a rest of " + gap / 60 + " minutes.");
        }
    }

    private void days(Interpreter interpreter, List<Sitting> worked) {
        Map<LocalDate, Integer> sittings = new HashMap<>();
        Map<LocalDate, Long> minutes = new HashMap<>();
        for (Sitting sitting : worked) {
            sittings.merge(day(interpreter, sitting), 1, Integer::sum);
            minutes.merge(day(interpreter, sitting), (long) sitting.minutes(), Long::sum);
        }
        sittings.forEach((day, number) -> violations.unless(
                number <= limits.sittingsPerDay(),
                "sittingsPerDay",
                interpreter.id() + " works " + number + " sittings on " + day + "."));
        minutes.forEach((day, number) -> violations.unless(
                number <= limits.minutesPerDay(),
                "minutesPerDay",
                interpreter.id() + " works " + number + " minutes on " + day + "."));
    }

    private void weeks(Interpreter interpreter, List<Sitting> worked) {
        Map<List<Integer>, Integer> sittings = new HashMap<>();
        worked.forEach(sitting -> sittings.merge(week(interpreter, sitting), 1, Integer::sum));
        sittings.forEach((week, number) -> violations.unless(
                number <= limits.sittingsPerWeek(),
                "sittingsPerWeek",
                interpreter.id() + " works " + number + " sittings in week " + week.get(1) + " of " + week.get(0)
                        + "."));
    }
}
