package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.hemicycle.rostering.problem.RosterProblem;

/**
 * A sitting by numbers.
 *
 * @param start in milliseconds since 1970
 * @param end the first millisecond after it
 * @param floor its floor languages, each once
 */
record PlannedSitting(
        int index,
        RosterProblem.Sitting source,
        long start,
        long end,
        boolean frozen,
        List<Integer> floor,
        List<PlannedBooth> booths) {

    static PlannedSitting of(int index, RosterProblem.Sitting source, boolean frozen, ToIntFunction<String> language) {
        return new PlannedSitting(
                index,
                source,
                source.start().toEpochMilli(),
                source.end().toEpochMilli(),
                frozen,
                source.floor().stream().map(language::applyAsInt).distinct().toList(),
                new ArrayList<>());
    }

    int minutes() {
        return source.minutes();
    }

    boolean overlaps(PlannedSitting other) {
        return start < other.end && other.start < end;
    }

    /** Pairs of a floor language and a booth of another language. */
    int pairs() {
        int pairs = 0;
        for (PlannedBooth booth : booths) {
            pairs += floor.size() - (floor.contains(booth.language()) ? 1 : 0);
        }
        return pairs;
    }
}
