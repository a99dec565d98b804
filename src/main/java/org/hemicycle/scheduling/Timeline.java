package org.hemicycle.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things that last, in the order in which they begin. What touches a time is found by a binary search for the first that
 * may: nothing lasts longer than the longest.
 */
final class Timeline<T> {

    private final List<T> things;
    private final long[] starts;
    private final long[] ends;
    private final long longest;

    Timeline(List<T> unordered, Function<T, Instant> start, Function<T, Instant> end) {
        things = new ArrayList<>(unordered);
        things.sort(Comparator.comparing(start));
        starts = things.stream()
                .mapToLong(thing -> start.apply(thing).getEpochSecond())
                .toArray();
        ends = things.stream()
                .mapToLong(thing -> end.apply(thing).getEpochSecond())
                .toArray();
        long most = 0;
        for (int i = 0; i < starts.length; i++) {
            most = Math.max(most, ends[i] - starts[i]);
        }
        longest = most;
    }

    static Timeline<Planned> of(List<Planned> sittings) {
        return new Timeline<>(sittings, Planned::startsAt, Planned::endsAt);
    }

    List<T> everything() {
        return Collections.unmodifiableList(things);
    }

    /** All that lasts at some moment from the first instant to just before the other, by start. */
    List<T> touching(Instant from, Instant until) {
        long first = from.getEpochSecond();
        long last = until.getEpochSecond();
        List<T> found = new ArrayList<>();
        for (int i = firstNotBefore(first - longest); i < starts.length && starts[i] < last; i++) {
            if (ends[i] > first) {
                found.add(things.get(i));
            }
        }
        return found;
    }

    private int firstNotBefore(long start) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
