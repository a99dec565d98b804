package org.hemicycle.rostering;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.RosterProblem.Booth;
import org.hemicycle.rostering.RosterProblem.Interpreter;
import org.hemicycle.rostering.RosterProblem.Sitting;
import org.hemicycle.rostering.RosterSolution.Assignment;

/** A roster made by hand: sitting by sitting and booth by booth, always whoever is free and has worked least. */
final class Secretary {
    private final RosterProblem problem;
    private final Map<Interpreter, List<Sitting>> worked = new HashMap<>();
    private final List<Assignment> assignments = new ArrayList<>();

    Secretary(RosterProblem problem) {
        this.problem = problem;
        problem.interpreters().forEach(one -> worked.put(one, new ArrayList<>()));
    }

    List<Assignment> assignments() {
        problem.sittings().stream()
                .sorted(Comparator.comparing(Sitting::start))
                .forEach(sitting -> sitting.booths().forEach(booth -> fill(sitting, booth)));
        return assignments;
    }

    private void fill(Sitting sitting, Booth booth) {
        for (int turn = 1; turn <= booth.team(); turn++) {
            int next = turn;
            problem.interpreters().stream()
                    .filter(one -> one.a().contains(booth.language()) && free(one, sitting))
                    .min(Comparator.comparingInt(one -> worked.get(one).size()))
                    .ifPresent(one -> {
                        worked.get(one).add(sitting);
                        assignments.add(new Assignment(sitting.id(), booth.language(), one.id(), "remote", next));
                    });
        }
    }

    private boolean free(Interpreter one, Sitting sitting) {
        if (one.unavailable().stream()
                .anyMatch(span ->
                        span.from().isBefore(sitting.end()) && sitting.start().isBefore(span.to()))) {
            return false;
        }
        int day = 0;
        int week = 0;
        for (Sitting other : worked.get(one)) {
            boolean today = date(one, other).equals(date(one, sitting));
            day += today ? 1 : 0;
            week += week(one, other).equals(week(one, sitting)) ? 1 : 0;
            long gap = problem.limits().breakMinutes();
            if (!today) {
                gap = problem.limits().restMinutes();
            }
            if (sitting.start().isBefore(other.end().plus(Duration.ofMinutes(gap)))
                    && other.start().isBefore(sitting.end().plus(Duration.ofMinutes(gap)))) {
                return false;
            }
        }
        return day < problem.limits().sittingsPerDay()
                && (day + 1) * sitting.minutes() <= problem.limits().minutesPerDay()
                && week < problem.limits().sittingsPerWeek();
    }

    private static LocalDate date(Interpreter one, Sitting sitting) {
        return sitting.start().atZone(one.zone()).toLocalDate();
    }

    private static List<Integer> week(Interpreter one, Sitting sitting) {
        LocalDate date = date(one, sitting);
        return List.of(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
