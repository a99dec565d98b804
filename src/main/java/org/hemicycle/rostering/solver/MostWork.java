package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many sittings of a week one person could work if nobody else wanted them: never too low. */
final class MostWork {
    private MostWork() {}

    static int of(Plan plan, Person person, List<Integer> week) {
        Map<Integer, List<PlannedSitting>> days = week.stream()
                .filter(sitting -> !plan.seatsOf(person, sitting).isEmpty())
                .map(plan.sittings()::get)
                .collect(Collectors.groupingBy(sitting -> person.calendar().day(sitting.index())));
        int most = days.values().stream().mapToInt(day -> ofDay(person, day)).sum();
        return Math.min(most, person.capacity().sittingsIn(person.calendar().week(week.getFirst())));
    }

    /** Whether sittings that don't clash could be too many for a day, or too long. */
    static boolean couldExceedDay(Plan plan, Person person, List<Integer> day) {
        List<PlannedSitting> sittings = day.stream()
                .filter(sitting -> !plan.seatsOf(person, sitting).isEmpty())
                .map(plan.sittings()::get)
                .toList();
        int longest = sittings.stream().mapToInt(PlannedSitting::minutes).max().orElse(0);
        int most = together(person, sittings);
        int on = person.calendar().day(day.getFirst());
        return most > person.capacity().sittingsOn(on)
                || (long) most * longest > person.capacity().minutesOn(on);
    }

    /** Always the sitting that ends first, of those that don't clash: no other choice fits more into a day. */
    private static int together(Person person, List<PlannedSitting> day) {
        BitSet chosen = new BitSet();
        day.stream().sorted(Comparator.comparingLong(PlannedSitting::end)).forEach(sitting -> {
            if (!chosen.intersects(person.calendar().clashes(sitting.index()))) {
                chosen.set(sitting.index());
            }
        });
        return chosen.cardinality();
    }

    private static int ofDay(Person person, List<PlannedSitting> day) {
        int shortest = day.stream().mapToInt(PlannedSitting::minutes).min().orElse(1);
        int on = person.calendar().day(day.getFirst().index());
        int byMinutes = person.capacity().minutesOn(on) / shortest;
        return Math.min(
                Math.min(together(person, day), byMinutes), person.capacity().sittingsOn(on));
    }
}
