package org.hemicycle.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives sittings that have no licence of their platform yet the lowest that is free, in the order in which they begin. */
final class Licences {

    private Licences() {}

    static List<Planned> given(Facts facts, Collection<Planned> sittings) {
        List<Planned> all = new ArrayList<>();
        Map<Long, List<Planned>> lacking = new HashMap<>();
        Map<Long, List<Planned>> having = new HashMap<>();
        for (Planned sitting : sittings) {
            Long platform = sitting.plan().platform();
            if (platform == null) {
                all.add(sitting);
            } else {
                (sitting.licence() == null ? lacking : having)
                        .computeIfAbsent(platform, absent -> new ArrayList<>())
                        .add(sitting);
            }
        }
        having.values().forEach(all::addAll);
        lacking.forEach((platform, without) ->
                all.addAll(given(without, having.getOrDefault(platform, List.of()), facts.licences(platform))));
        return all;
    }

    private static List<Planned> given(List<Planned> lacking, List<Planned> having, int licences) {
        Timeline<Planned> booked = Timeline.of(having);
        List<Planned> running = new ArrayList<>();
        List<Planned> given = new ArrayList<>();
        for (Planned sitting : lacking.stream().sorted(Season.BY_START).toList()) {
            running.removeIf(other -> !other.endsAt().isAfter(sitting.startsAt()));
            Set<Integer> taken = new TreeSet<>();
            booked.touching(sitting.startsAt(), sitting.endsAt()).forEach(other -> add(taken, other));
            running.forEach(other -> add(taken, other));
            int free = 1;
            while (taken.contains(free)) {
                free++;
            }
            Planned licensed = free <= licences ? sitting.onLicence(free) : sitting;
            running.add(licensed);
            given.add(licensed);
        }
        return given;
    }

    private static void add(Set<Integer> taken, Planned sitting) {
        if (sitting.licence() != null) {
            taken.add(sitting.licence());
        }
    }
}
