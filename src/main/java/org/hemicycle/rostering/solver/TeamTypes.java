package org.hemicycle.rostering.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types of team that each booth could have; few enough to be counted, or none are. */
final class TeamTypes {
    private static final int MOST = 60_000;

    private final Plan plan;
    private final List<Kind> kinds;
    private final boolean complete;
    private final Map<List<Integer>, List<TeamType>> types = new HashMap<>();

    /** @param partial whether seats stay empty, so that smaller teams count too */
    TeamTypes(Plan plan, List<SittingGroup> groups, boolean partial) {
        this.plan = plan;
        this.kinds = Kind.of(plan.people());
        long number = 0;
        for (SittingGroup group : groups) {
            for (PlannedBooth booth : group.example().booths()) {
                if (number <= MOST) {
                    number += TeamType.count(booth, qualified(booth));
                    if (number <= MOST) {
                        types.computeIfAbsent(key(booth), key -> listed(booth, partial));
                    }
                }
            }
        }
        this.complete = number <= MOST;
    }

    boolean complete() {
        return complete;
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<TeamType> of(PlannedBooth booth) {
        return types.getOrDefault(key(booth), List.of());
    }

    boolean alike(PlannedBooth one, PlannedBooth other) {
        return key(one).equals(key(other));
    }

    private static List<Integer> key(PlannedBooth booth) {
        return List.of(booth.language(), booth.team());
    }

    private List<TeamType> listed(PlannedBooth booth, boolean partial) {
        List<Kind> qualified = qualified(booth);
        int people = qualified.stream().mapToInt(kind -> kind.members().size()).sum();
        return TeamType.of(booth, qualified, partial ? 0 : Math.min(people, booth.team()));
    }

    private List<Kind> qualified(PlannedBooth booth) {
        return kinds.stream()
                .filter(kind -> plan.qualified(kind.members().getFirst(), booth))
                .toList();
    }
}
