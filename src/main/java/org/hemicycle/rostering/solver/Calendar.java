package org.hemicycle.rostering.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hemicycle.rostering.problem.RosterProblem;

/** The sittings as somebody of one zone lives them: on which day and in which week, and which two clash. */
final class Calendar {
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final long MINUTE = 60_000;

    private final List<PlannedSitting> sittings;
    private final RosterProblem.Limits limits;
    private final List<LocalDate> dates;
    private final List<List<Integer>> days;
    private final List<List<Integer>> weeks;
    private final int[] dayOf;
    private final int[] weekOf;
    private final int[] undesirable;
    private final List<BitSet> clashes = new ArrayList<>();
    private final List<BitSet> cliques;

    Calendar(ZoneId zone, List<PlannedSitting> sittings, RosterProblem.Limits limits) {
        this.sittings = sittings;
        this.limits = limits;
        this.dates = sittings.stream()
                .map(sitting -> sitting.source().start().atZone(zone).toLocalDate())
                .toList();
        this.days = grouped(Function.identity());
        this.weeks = grouped(Calendar::monday);
        this.dayOf = positions(days);
        this.weekOf = positions(weeks);
        this.undesirable = sittings.stream()
                .mapToInt(sitting -> undesirableMinutes(sitting, dates.get(sitting.index()), zone))
                .toArray();
        for (PlannedSitting sitting : sittings) {
            clashes.add(clashesOf(sitting));
        }
        this.cliques = Cliques.covering(clashes);
    }

    /** Which of {@link #days} the sitting is on. */
    int day(int sitting) {
        return dayOf[sitting];
    }

    /** Which of {@link #weeks} the sitting is in. */
    int week(int sitting) {
        return weekOf[sitting];
    }

    /** The sittings of each day. */
    List<List<Integer>> days() {
        return days;
    }

    /** The sittings of each ISO week. */
    List<List<Integer>> weeks() {
        return weeks;
    }

    /** Which of {@link #days} has this date; less than 0 if none. */
    int dayOn(LocalDate date) {
        return find(days, date, Function.identity());
    }

    /** Which of {@link #weeks} this date lies in; less than 0 if none. */
    int weekOn(LocalDate date) {
        return find(weeks, monday(date), Calendar::monday);
    }

    private int find(List<List<Integer>> groups, LocalDate date, Function<LocalDate, LocalDate> key) {
        for (int group = 0; group < groups.size(); group++) {
            if (key.apply(date(groups.get(group).getFirst())).equals(date)) {
                return group;
            }
        }
        return -1;
    }

    /** Minutes of the sitting that nobody of this zone likes to work: between 21:00 and 07:00. */
    int undesirable(int sitting) {
        return undesirable[sitting];
    }

    private int undesirableMinutes(PlannedSitting sitting, LocalDate date, ZoneId zone) {
        long minutes = 0;
        for (LocalDate evening = date.minusDays(1);
                !evening.atStartOfDay(zone).toInstant().isAfter(sitting.source().end());
                evening = evening.plusDays(1)) {
            long from = evening.atTime(EVENING).atZone(zone).toInstant().toEpochMilli();
            long to =
                    evening.plusDays(1).atTime(MORNING).atZone(zone).toInstant().toEpochMilli();
            minutes += Math.max(0, minutesBefore(sitting, to) - minutesBefore(sitting, from));
        }
        return Math.toIntExact(minutes);
    }

    /** How many of its minutes begin before then. */
    private static long minutesBefore(PlannedSitting sitting, long moment) {
        return Math.clamp(Math.ceilDiv(moment - sitting.start(), MINUTE), 0, sitting.minutes());
    }

    LocalDate date(int sitting) {
        return dates.get(sitting);
    }

    /** The first day of the sitting's week. */
    LocalDate monday(int sitting) {
        return monday(date(sitting));
    }

    /** The sittings that nobody of this zone can work besides the given one. */
    BitSet clashes(int sitting) {
        return clashes.get(sitting);
    }

    /** Sets of sittings of which one can work at most one; every clash lies within one of them. */
    List<BitSet> cliques() {
        return cliques;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }

    private List<List<Integer>> grouped(Function<LocalDate, LocalDate> key) {
        Map<LocalDate, List<Integer>> groups = new TreeMap<>();
        for (int sitting = 0; sitting < dates.size(); sitting++) {
            groups.computeIfAbsent(key.apply(dates.get(sitting)), day -> new ArrayList<>())
                    .add(sitting);
        }
        return List.copyOf(groups.values());
    }

    private int[] positions(List<List<Integer>> groups) {
        int[] positions = new int[sittings.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int sitting : groups.get(group)) {
                positions[sitting] = group;
            }
        }
        return positions;
    }

    private BitSet clashesOf(PlannedSitting sitting) {
        BitSet clashing = new BitSet();
        for (PlannedSitting other : sittings) {
            if (other != sitting && clash(sitting, other)) {
                clashing.set(other.index());
            }
        }
        return clashing;
    }

    private boolean clash(PlannedSitting one, PlannedSitting other) {
        return one.start() <= other.start() ? tooSoon(one, other) : tooSoon(other, one);
    }

    private boolean tooSoon(PlannedSitting first, PlannedSitting second) {
        boolean sameDay = date(first.index()).equals(date(second.index()));
        long gap = 60_000L * (sameDay ? limits.breakMinutes() : limits.restMinutes());
        return second.start() < first.end() + gap;
    }
}
