package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How much of some sittings one person may work: no two that clash, so many a day and a week.
 *
 * @param weights of each sitting that counts
 */
record Allowance(Person person, Map<Integer, Integer> weights, long most) {
    /** All that could be overdrawn at all. */
    static List<Allowance> of(Plan plan) {
        List<Allowance> all = new ArrayList<>();
        for (Person person : plan.people()) {
            Calendar calendar = person.calendar();
            IntStream.range(0, plan.sittings().size())
                    .filter(sitting -> plan.seatsOf(person, sitting).size() > 1)
                    .forEach(sitting -> all.add(new Allowance(person, Map.of(sitting, 1), 1)));
            calendar.cliques()
                    .forEach(clique -> add(plan, person, clique.stream().boxed().toList(), false, 1, all));
            for (List<Integer> day : calendar.days()) {
                if (MostWork.couldExceedDay(plan, person, day)) {
                    int on = calendar.day(day.getFirst());
                    add(plan, person, day, false, person.capacity().sittingsOn(on), all);
                    add(plan, person, day, true, person.capacity().minutesOn(on), all);
                }
            }
            calendar.weeks()
                    .forEach(week -> add(
                            plan,
                            person,
                            week,
                            false,
                            person.capacity().sittingsIn(calendar.week(week.getFirst())),
                            all));
        }
        return all;
    }

    /** How much of it the roster takes up. */
    long used(Plan plan, BitSet roster) {
        return weights.entrySet().stream()
                .mapToLong(weight -> weight.getValue()
                        * plan.seatsOf(person, weight.getKey()).stream()
                                .filter(seat -> roster.get(seat.index()))
                                .count())
                .sum();
    }

    private static void add(
            Plan plan, Person person, List<Integer> sittings, boolean minutes, long most, List<Allowance> all) {
        Map<Integer, Integer> weights = new HashMap<>();
        long sum = 0;
        for (int sitting : sittings) {
            if (!plan.seatsOf(person, sitting).isEmpty()) {
                int weight = minutes ? plan.sittings().get(sitting).minutes() : 1;
                weights.put(sitting, weight);
                sum += weight;
            }
        }
        if (sum > most) {
            all.add(new Allowance(person, weights, most));
        }
    }
}
