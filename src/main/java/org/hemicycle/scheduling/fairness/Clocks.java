package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of many zones over a span of time. Zones whose clocks show the same from its beginning to its end are one
 * clock; of each the minutes per band are summed up once, so that any slot is answered by two subtractions.
 */
final class Clocks {

    private static final int MINUTE = 60;

    private final long from;
    private final int grain;
    private final Map<ZoneId, Integer> clockOf = new HashMap<>();
    private final List<int[]> yellow = new ArrayList<>();
    private final List<int[]> red = new ArrayList<>();

    private Clocks(long from, int grain) {
        this.from = from;
        this.grain = grain;
    }

    /**
     * @param from a whole minute
     * @param step minutes that starts and lengths of the slots are multiples of, counted from {@code from}
     */
    static Clocks over(Instant from, Instant to, Collection<ZoneId> zones, BurdenScale scale, int step) {
        Map<Course, List<ZoneId>> courses = new LinkedHashMap<>();
        for (ZoneId zone : zones) {
            courses.computeIfAbsent(Course.of(zone, from, to), course -> new ArrayList<>())
                    .add(zone);
        }
        int grain = step;
        for (BurdenScale.Span span : scale.spans()) {
            grain = gcd(grain, span.fromMinute());
        }
        for (Course course : courses.keySet()) {
            grain = gcd(grain, course.grain());
        }
        Clocks clocks = new Clocks(from.getEpochSecond(), grain);
        int cells = (int) ((to.getEpochSecond() - from.getEpochSecond()) / MINUTE / grain) + 1;
        Band[] day = scale.day();
        courses.forEach((course, same) -> {
            same.forEach(zone -> clocks.clockOf.put(zone, clocks.red.size()));
            clocks.add(course, cells, day);
        });
        return clocks;
    }

    int clock(ZoneId zone) {
        Integer clock = clockOf.get(zone);
        if (clock == null) {
            throw new IllegalArgumentException(zone + " was not asked for");
        }
        return clock;
    }

    int count() {
        return red.size();
    }

    Exposure exposure(int clock, Instant start, int minutes) {
        int first = (int) ((start.getEpochSecond() - from) / MINUTE / grain);
        int last = first + minutes / grain;
        int inYellow = (yellow.get(clock)[last] - yellow.get(clock)[first]) * grain;
        int inRed = (red.get(clock)[last] - red.get(clock)[first]) * grain;
        return new Exposure(minutes - inYellow - inRed, inYellow, inRed);
    }

    private void add(Course course, int cells, Band[] day) {
        int[] yellowBefore = new int[cells + 1];
        int[] redBefore = new int[cells + 1];
        int segment = 0;
        for (int cell = 0; cell < cells; cell++) {
            long at = (long) cell * grain;
            while (segment + 1 < course.since().size() && course.since().get(segment + 1) <= at) {
                segment++;
            }
            Band band = day[Math.floorMod(course.localMinute().get(segment) + at, BurdenScale.DAY)];
            yellowBefore[cell + 1] = yellowBefore[cell] + (band == Band.YELLOW ? 1 : 0);
            redBefore[cell + 1] = redBefore[cell] + (band == Band.RED ? 1 : 0);
        }
        yellow.add(yellowBefore);
        red.add(redBefore);
    }

    private static int gcd(int one, int other) {
        return other == 0 ? Math.abs(one) : gcd(other, one % other);
    }

    /**
     * How a zone's clock runs.
     *
     * @param since minutes after the beginning at which the clock was changed, the beginning first
     * @param localMinute what it would have shown at the beginning from then on, minutes of the day
     */
    private record Course(List<Long> since, List<Integer> localMinute) {

        static Course of(ZoneId zone, Instant from, Instant to) {
            List<Long> since = new ArrayList<>(List.of(0L));
            List<Integer> minutes = new ArrayList<>();
            minutes.add(minuteOfDay(from, zone.getRules().getOffset(from).getTotalSeconds()));
            @Nullable ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            while (change != null && change.getInstant().isBefore(to)) {
                since.add((change.toEpochSecond() - from.getEpochSecond()) / MINUTE);
                minutes.add(minuteOfDay(from, change.getOffsetAfter().getTotalSeconds()));
                change = zone.getRules().nextTransition(change.getInstant());
            }
            return new Course(List.copyOf(since), List.copyOf(minutes));
        }

        int grain() {
            int grain = 0;
            for (int segment = 0; segment < since.size(); segment++) {
                grain = gcd(gcd(grain, localMinute.get(segment)), Math.toIntExact(since.get(segment)));
            }
            return grain;
        }

        private static int minuteOfDay(Instant at, int offset) {
            return (int) Math.floorMod((at.getEpochSecond() + offset) / MINUTE, (long) BurdenScale.DAY);
        }
    }
}
