package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** People with the same booths and days, counted together: how many of them work in each sitting. */
final class Trade {
    private final Plan plan;
    private final List<Person> people = new ArrayList<>();
    private final Map<Integer, LinearExprBuilder> seats = new HashMap<>();

    private Trade(Plan plan) {
        this.plan = plan;
    }

    /** @param apart what people must have in common besides, to be counted together */
    static Collection<Trade> of(Plan plan, Function<Person, Object> apart) {
        Map<List<Object>, Trade> trades = new LinkedHashMap<>();
        for (Person person : plan.people()) {
            BitSet languages = plan.limits().retour() ? person.speaks() : person.mother();
            trades.computeIfAbsent(List.of(languages, person.calendar(), apart.apply(person)), same -> new Trade(plan))
                    .people
                    .add(person);
        }
        return trades.values();
    }

    /** Gives these trades the booths, none with more people than its team; what stays empty. */
    static LinearExprBuilder fill(Plan plan, Collection<Trade> trades, CpModel model) {
        LinearExprBuilder empty = LinearExpr.newBuilder();
        for (PlannedBooth booth : plan.booths()) {
            LinearExprBuilder filled = LinearExpr.newBuilder();
            trades.forEach(trade -> trade.sit(booth, filled, model));
            model.addLessOrEqual(filled, booth.team());
            empty.add(booth.team()).addTerm(filled.build(), -1);
        }
        return empty;
    }

    private void sit(PlannedBooth booth, LinearExprBuilder filled, CpModel model) {
        long able = people.stream()
                .filter(person -> plan.find(person.index(), booth) != null)
                .count();
        if (able > 0) {
            IntVar taken = model.newIntVar(0, Math.min(able, booth.team()), "");
            filled.add(taken);
            seats.computeIfAbsent(booth.sitting(), sitting -> LinearExpr.newBuilder())
                    .add(taken);
        }
    }

    List<Person> people() {
        return people;
    }

    Calendar calendar() {
        return people.getFirst().calendar();
    }

    /** The sittings in which some of them could work. */
    List<Integer> sittings() {
        return List.copyOf(seats.keySet());
    }

    /** Seats that they take in these sittings. */
    LinearExpr work(List<Integer> sittings) {
        return weighed(sittings, sitting -> 1);
    }

    LinearExpr minutes(List<Integer> sittings) {
        return weighed(sittings, sitting -> plan.sittings().get(sitting).minutes());
    }

    private LinearExpr weighed(List<Integer> sittings, Function<Integer, Integer> weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int sitting : sittings) {
            LinearExprBuilder taken = seats.get(sitting);
            if (taken != null) {
                sum.addTerm(taken.build(), weight.apply(sitting));
            }
        }
        return sum.build();
    }

    /** How many sittings of a week they could work together if nobody else wanted them. */
    long most(List<Integer> week) {
        return people.stream()
                .mapToLong(person -> MostWork.of(plan, person, week))
                .sum();
    }
}
