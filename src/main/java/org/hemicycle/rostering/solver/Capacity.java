package org.hemicycle.rostering.solver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterSolution.Rule;

/**
 * How much one person may work on each of the days and in each of the weeks of their calendar, beside what they work
 * elsewhere. Sittings that are to stay as they are always find room.
 */
final class Capacity {
    private final Calendar calendar;
    private final Limits limits;
    private final int[] dayElsewhere;
    private final int[] minutesElsewhere;
    private final int[] weekElsewhere;
    private final int[] dayFixed;
    private final int[] minutesFixed;
    private final int[] weekFixed;
    private final Map<Rule, BitSet> barred = new EnumMap<>(Rule.class);

    /** @param fixed sittings that are to stay as they are in which this person works */
    Capacity(
            Calendar calendar,
            ZoneId zone,
            Limits limits,
            List<PlannedSitting> sittings,
            List<Engagement> elsewhere,
            BitSet fixed) {
        this.calendar = calendar;
        this.limits = limits;
        int days = calendar.days().size();
        int weeks = calendar.weeks().size();
        this.dayElsewhere = new int[days];
        this.minutesElsewhere = new int[days];
        this.weekElsewhere = new int[weeks];
        this.dayFixed = new int[days];
        this.minutesFixed = new int[days];
        this.weekFixed = new int[weeks];
        elsewhere.forEach(work -> count(work, date(work.from(), zone)));
        fixed.stream().mapToObj(sittings::get).forEach(this::count);
        for (Engagement work : elsewhere) {
            sittings.forEach(sitting -> bar(sitting, work, date(work.from(), zone)));
        }
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private void count(Engagement work, LocalDate date) {
        int day = calendar.dayOn(date);
        if (day >= 0) {
            dayElsewhere[day]++;
            minutesElsewhere[day] += Math.toIntExact(work.minutes());
        }
        int week = calendar.weekOn(date);
        if (week >= 0) {
            weekElsewhere[week]++;
        }
    }

    private void count(PlannedSitting sitting) {
        int day = calendar.day(sitting.index());
        dayFixed[day]++;
        minutesFixed[day] += sitting.minutes();
        weekFixed[calendar.week(sitting.index())]++;
    }

    private void bar(PlannedSitting sitting, Engagement work, LocalDate date) {
        long from = work.from().toEpochMilli();
        long to = work.to().toEpochMilli();
        boolean sameDay = calendar.date(sitting.index()).equals(date);
        long pause = 60_000L * (sameDay ? limits.breakMinutes() : limits.restMinutes());
        if (from < sitting.end() && sitting.start() < to) {
            bar(sitting, Rule.OVERLAP);
        } else if (from < sitting.end() + pause && sitting.start() < to + pause) {
            bar(sitting, sameDay ? Rule.BREAK_MINUTES : Rule.REST_MINUTES);
        }
    }

    private void bar(PlannedSitting sitting, Rule rule) {
        barred.computeIfAbsent(rule, key -> new BitSet()).set(sitting.index());
    }

    /** Whether what they work elsewhere leaves time for the sitting, and for the break or rest that belongs between. */
    boolean leavesTimeFor(int sitting) {
        return barred.values().stream().noneMatch(sittings -> sittings.get(sitting));
    }

    /** Whether by this rule something elsewhere keeps them from the sitting. */
    boolean bars(Rule rule, int sitting) {
        BitSet sittings = barred.get(rule);
        return sittings != null && sittings.get(sitting);
    }

    int sittingsOn(int day) {
        return left(limits.sittingsPerDay(), dayElsewhere[day], dayFixed[day]);
    }

    int minutesOn(int day) {
        return left(limits.minutesPerDay(), minutesElsewhere[day], minutesFixed[day]);
    }

    int sittingsIn(int week) {
        return left(limits.sittingsPerWeek(), weekElsewhere[week], weekFixed[week]);
    }

    private static int left(int limit, int elsewhere, int fixed) {
        return elsewhere == 0 ? limit : Math.min(limit, Math.max(limit - elsewhere, fixed));
    }

    int elsewhereOn(int day) {
        return dayElsewhere[day];
    }

    int minutesElsewhereOn(int day) {
        return minutesElsewhere[day];
    }

    int elsewhereIn(int week) {
        return weekElsewhere[week];
    }
}
