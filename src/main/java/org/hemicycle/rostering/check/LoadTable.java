package org.hemicycle.rostering.check;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;

/** What a roster asks of each person. */
public final class LoadTable {
    /** Work before this hour or after the other one at home is undesirable. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private LoadTable() {}

    /**
     * The work of one person.
     *
     * @param id of the interpreter
     * @param pool the first of the languages that are A
     * @param contractMinutes 0 for those without a contract of hours
     * @param undesirableMinutes worked between 21:00 and 07:00 in the home zone
     */
    public record Row(
            String id, String pool, int sittings, long minutes, int contractMinutes, long undesirableMinutes) {

        /** Of the contract, rounded down; empty text for those without one is for the page to show. */
        public long perCent() {
            return contractMinutes == 0 ? 0 : minutes * 100 / contractMinutes;
        }
    }

    /** By pool, those with most work first. */
    public static List<Row> of(RosterProblem problem, List<Assignment> assignments) {
        Map<String, Sitting> sittings =
                problem.sittings().stream().collect(Collectors.toMap(Sitting::id, sitting -> sitting));
        Map<String, List<Assignment>> work =
                assignments.stream().collect(Collectors.groupingBy(Assignment::interpreter));
        List<Row> rows = new ArrayList<>();
        for (Interpreter one : problem.interpreters()) {
            List<Sitting> worked = work.getOrDefault(one.id(), List.of()).stream()
                    .map(assignment -> sittings.get(assignment.sitting()))
                    .toList();
            rows.add(new Row(
                    one.id(),
                    one.a().getFirst(),
                    worked.size(),
                    worked.stream().mapToLong(Sitting::minutes).sum(),
                    one.contractMinutes(),
                    worked.stream()
                            .mapToLong(sitting -> undesirable(one, sitting))
                            .sum()));
        }
        rows.sort(Comparator.comparing(Row::pool)
                .thenComparing(Row::minutes, Comparator.reverseOrder())
                .thenComparing(Row::id));
        return rows;
    }

    /** Minutes of the sitting between 21:00 and 07:00 at home. */
    static long undesirable(Interpreter one, Sitting sitting) {
        long minutes = 0;
        ZonedDateTime at = sitting.start().atZone(one.zone());
        for (int minute = 0; minute < sitting.minutes(); minute++) {
            LocalTime time = at.plusMinutes(minute).toLocalTime();
            minutes += time.isBefore(MORNING) || !time.isBefore(EVENING) ? 1 : 0;
        }
        return minutes;
    }
}
