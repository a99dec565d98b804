package org.hemicycle.scheduling.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A series without its repetitions. Members that have borne the same and always bear the same are one row. An hour that
 * is worse or equal for every row than another hour of its day is left out, for no level becomes better by it. Days that
 * offer the same columns are one season: only how often each column is used can matter.
 */
final class RotationTable {

    private final RotationProblem problem;
    private final List<Row> rows;
    private final List<Season> seasons;

    RotationTable(RotationProblem problem) {
        this.problem = problem;
        this.rows = together();
        this.seasons = alike();
    }

    List<Row> rows() {
        return rows;
    }

    List<Season> seasons() {
        return seasons;
    }

    /** The rows that can bear the worst: the others have borne less before and bear less or the same at every hour. */
    List<Integer> leading() {
        return IntStream.range(0, rows.size())
                .filter(row ->
                        IntStream.range(0, rows.size()).noneMatch(other -> other != row && bearsMore(other, row)))
                .boxed()
                .toList();
    }

    /** Of two that are alike only the first leads. */
    private boolean bearsMore(int one, int other) {
        return rows.get(one).before() >= rows.get(other).before()
                && seasons.stream()
                        .flatMap(season -> season.columns().stream())
                        .allMatch(column -> column.costs()[one] >= column.costs()[other])
                && (one < other || !bearsSame(one, other));
    }

    private boolean bearsSame(int one, int other) {
        return rows.get(one).before() == rows.get(other).before()
                && seasons.stream()
                        .flatMap(season -> season.columns().stream())
                        .allMatch(column -> column.costs()[one] == column.costs()[other]);
    }

    /** The largest number of which every burden is a multiple; the solver counts in it. */
    int unit() {
        int unit = 0;
        for (Row row : rows) {
            unit = gcd(unit, Math.toIntExact(row.before()));
        }
        for (Season season : seasons) {
            for (Column column : season.columns()) {
                for (int cost : column.costs()) {
                    unit = gcd(unit, cost);
                }
            }
        }
        return Math.max(1, unit);
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private List<Row> together() {
        Map<List<Integer>, List<Integer>> same = new LinkedHashMap<>();
        for (int member = 0; member < problem.members().size(); member++) {
            same.computeIfAbsent(story(member), key -> new ArrayList<>()).add(member);
        }
        return same.values().stream()
                .map(members -> new Row(members.getFirst(), members.size(), problem.before(members.getFirst())))
                .toList();
    }

    private List<Season> alike() {
        Map<List<Column>, List<Integer>> same = new LinkedHashMap<>();
        for (int day = 0; day < problem.days().size(); day++) {
            same.computeIfAbsent(columns(day), key -> new ArrayList<>()).add(day);
        }
        return same.entrySet().stream()
                .map(entry -> new Season(entry.getValue(), entry.getKey()))
                .toList();
    }

    private List<Integer> story(int member) {
        List<Integer> story = new ArrayList<>();
        story.add(Math.toIntExact(problem.before(member)));
        for (int day = 0; day < problem.days().size(); day++) {
            for (int start = 0; start < problem.starts(); start++) {
                story.add(problem.burden(day, start, member));
            }
        }
        return story;
    }

    private List<Column> columns(int day) {
        Map<List<Integer>, Integer> distinct = new TreeMap<>((one, other) -> Arrays.compare(array(one), array(other)));
        problem.accepted(day).forEach(start -> distinct.putIfAbsent(costs(day, start), start));
        List<List<Integer>> all = List.copyOf(distinct.keySet());
        return all.stream()
                .filter(costs -> all.stream().noneMatch(other -> other != costs && isNeverWorse(other, costs)))
                .map(costs -> new Column(distinct.getOrDefault(costs, 0), array(costs)))
                .toList();
    }

    private List<Integer> costs(int day, int start) {
        return rows.stream()
                .map(row -> problem.burden(day, start, row.member()))
                .toList();
    }

    private static boolean isNeverWorse(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size()).allMatch(row -> one.get(row) <= other.get(row));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Members for whom everything is the same.
     *
     * @param member one of them
     * @param before what each of them has borne
     */
    record Row(int member, int members, long before) {}

    /**
     * An hour.
     *
     * @param start the earliest that costs this
     * @param costs of the rows
     */
    record Column(int start, int[] costs) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Column column && start == column.start && Arrays.equals(costs, column.costs);
        }

        @Override
        public int hashCode() {
            return 31 * start + Arrays.hashCode(costs);
        }

        @Override
        public String toString() {
            return start + Arrays.toString(costs);
        }
    }

    /**
     * Days that offer the same.
     *
     * @param days by number
     */
    record Season(List<Integer> days, List<Column> columns) {}
}
