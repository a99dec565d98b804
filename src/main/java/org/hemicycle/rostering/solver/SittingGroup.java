package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/** Sittings with the same languages, booths and teams in the same week of everybody: alike, but for their hour. */
record SittingGroup(List<PlannedSitting> sittings) {
    static List<SittingGroup> of(Plan plan, List<PlannedSitting> sittings) {
        return of(plan, sittings, (calendar, sitting) -> 0);
    }

    /** As much at night for everybody, too. */
    static List<SittingGroup> asUndesirable(Plan plan, List<PlannedSitting> sittings) {
        return of(plan, sittings, (calendar, sitting) -> calendar.undesirable(sitting.index()));
    }

    private static List<SittingGroup> of(
            Plan plan, List<PlannedSitting> sittings, ToIntBiFunction<Calendar, PlannedSitting> alike) {
        Set<Calendar> calendars = plan.people().stream().map(Person::calendar).collect(Collectors.toSet());
        Map<List<Object>, SittingGroup> groups = new LinkedHashMap<>();
        for (PlannedSitting sitting : sittings) {
            List<Object> key = List.of(
                    Set.copyOf(sitting.floor()),
                    sitting.booths().stream()
                            .map(booth -> List.of(booth.language(), booth.team(), booth.twoWay()))
                            .collect(Collectors.toSet()),
                    calendars.stream()
                            .map(calendar ->
                                    List.of(calendar.week(sitting.index()), alike.applyAsInt(calendar, sitting)))
                            .toList());
            groups.computeIfAbsent(key, same -> new SittingGroup(new ArrayList<>()))
                    .sittings()
                    .add(sitting);
        }
        return List.copyOf(groups.values());
    }

    PlannedSitting example() {
        return sittings.getFirst();
    }

    int size() {
        return sittings.size();
    }
}
