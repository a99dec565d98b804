package org.hemicycle.scheduling.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
                .map(costs -> new Column(distinct.getOrDefault(costs, 0), costs))
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
    record Column(int start, List<Integer> costs) {}

    /**
     * Days that offer the same.
     *
     * @param days by number
     */
    record Season(List<Integer> days, List<Column> columns) {}
}
