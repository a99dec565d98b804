package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What each person works, counted as seats are taken and left, so that it is known at once whether one more is allowed. */
final class Ledger {
    private final List<BitSet> worked = new ArrayList<>();
    private final int[][] daySittings;
    private final int[][] dayMinutes;
    private final int[][] weekSittings;

    Ledger(Plan plan) {
        int people = plan.people().size();
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

    BitSet worked(int person) {
        return worked.get(person);
    }

    /** Sittings worked by this person in the week of the sitting. */
    int thatWeek(Person person, int sitting) {
        return weekSittings[person.index()][person.calendar().week(sitting)];
    }

    /** Sittings worked by this person on the day of the sitting. */
    int thatDay(Person person, int sitting) {
        return daySittings[person.index()][person.calendar().day(sitting)];
    }

    boolean allows(Person person, PlannedSitting sitting) {
        Calendar calendar = person.calendar();
        BitSet mine = worked.get(person.index());
        int day = calendar.day(sitting.index());
        return !mine.get(sitting.index())
                && !mine.intersects(calendar.clashes(sitting.index()))
                && daySittings[person.index()][day] < person.capacity().sittingsOn(day)
                && dayMinutes[person.index()][day] + sitting.minutes()
                        <= person.capacity().minutesOn(day)
                && thatWeek(person, sitting.index()) < person.capacity().sittingsIn(calendar.week(sitting.index()));
    }

    void take(Person person, PlannedSitting sitting) {
        worked.get(person.index()).set(sitting.index());
        count(person, sitting, 1);
    }

    void leave(Person person, PlannedSitting sitting) {
        worked.get(person.index()).clear(sitting.index());
        count(person, sitting, -1);
    }

    private void count(Person person, PlannedSitting sitting, int step) {
        int day = person.calendar().day(sitting.index());
        daySittings[person.index()][day] += step;
        dayMinutes[person.index()][day] += step * sitting.minutes();
        weekSittings[person.index()][person.calendar().week(sitting.index())] += step;
    }
}
