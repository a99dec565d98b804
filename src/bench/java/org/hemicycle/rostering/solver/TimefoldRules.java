package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How far the hard rules are broken, counted as people come and go: minutes, sittings and pairs too many. */
final class TimefoldRules {
    private final Plan plan;
    private final int[][] times;
    private final List<BitSet> worked = new ArrayList<>();
    private final int[][] daySittings;
    private final int[][] dayMinutes;
    private final int[][] weekSittings;
    private long broken;

    TimefoldRules(Plan plan) {
        this.plan = plan;
        int people = plan.people().size();
        this.times = new int[people][plan.sittings().size()];
        this.daySittings = new int[people][];
        this.dayMinutes = new int[people][];
        this.weekSittings = new int[people][];
        for (Person person : plan.people()) {
            worked.add(new BitSet());
            daySittings[person.index()] = new int[person.calendar().days().size()];
            dayMinutes[person.index()] = new int[person.calendar().days().size()];
            weekSittings[person.index()] = new int[person.calendar().weeks().size()];
        }
    }

    long broken() {
        return broken;
    }

    /** Sittings of that day after or before the seat was taken or left. */
    int thatDay(Person person, int sitting) {
        return daySittings[person.index()][person.calendar().day(sitting)];
    }

    void take(Person person, PlannedBooth booth, List<PlannedSeat> team) {
        broken += clashes(person, booth) + excluded(person, team);
        step(person, plan.sittings().get(booth.sitting()), 1);
    }

    void leave(Person person, PlannedBooth booth, List<PlannedSeat> team) {
        step(person, plan.sittings().get(booth.sitting()), -1);
        broken -= clashes(person, booth) + excluded(person, team);
    }

    private long clashes(Person person, PlannedBooth booth) {
        long clashes = times[person.index()][booth.sitting()];
        BitSet clashing = person.calendar().clashes(booth.sitting());
        BitSet mine = worked.get(person.index());
        for (int other = mine.nextSetBit(0); other >= 0; other = mine.nextSetBit(other + 1)) {
            clashes += clashing.get(other) ? times[person.index()][other] : 0;
        }
        return clashes;
    }

    private long excluded(Person person, List<PlannedSeat> team) {
        long excluded = 0;
        for (PlannedSeat other : team) {
            Person colleague = plan.person(other);
            excluded += person.excludes(colleague) || colleague.excludes(person) ? 1 : 0;
        }
        return excluded;
    }

    private void step(Person person, PlannedSitting sitting, int step) {
        int who = person.index();
        times[who][sitting.index()] += step;
        worked.get(who).set(sitting.index(), times[who][sitting.index()] > 0);
        Calendar calendar = person.calendar();
        step(
                daySittings[who],
                calendar.day(sitting.index()),
                step,
                plan.limits().sittingsPerDay());
        step(
                dayMinutes[who],
                calendar.day(sitting.index()),
                step * sitting.minutes(),
                plan.limits().minutesPerDay());
        step(
                weekSittings[who],
                calendar.week(sitting.index()),
                step,
                plan.limits().sittingsPerWeek());
    }

    private void step(int[] counts, int at, int step, int most) {
        broken -= Math.max(0, counts[at] - most);
        counts[at] += step;
        broken += Math.max(0, counts[at] - most);
    }
}
