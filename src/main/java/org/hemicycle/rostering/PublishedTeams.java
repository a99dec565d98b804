package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What is left of a sitting's published teams, with those pinned to it, to try who could stand in. As long as nobody does, a lost seat counts as
 * taken by somebody who has every language.
 */
final class PublishedTeams {
    private final ReachCount reach;
    private final PlannedSitting sitting;
    private final Map<PlannedBooth, List<PlannedSeat>> published = new HashMap<>();
    private final Map<Integer, int[]> people = new HashMap<>();

    PublishedTeams(Plan plan, ReachCount reach, PlannedSitting sitting) {
        this.reach = reach;
        this.sitting = sitting;
        for (PlannedBooth booth : sitting.booths()) {
            List<PlannedSeat> team = new ArrayList<>();
            plan.seatsOf(booth).stream()
                    .filter(seat -> plan.published().get(seat.index())
                            || plan.required().get(seat.index()))
                    .forEach(team::add);
            published.put(booth, team);
            int[] members = new int[Math.max(booth.team(), team.size())];
            for (int i = 0; i < members.length; i++) {
                members[i] = i < team.size() ? team.get(i).person() : reach.polyglot();
            }
            people.put(booth.index(), members);
        }
    }

    List<PlannedSeat> published(PlannedBooth booth) {
        return published.getOrDefault(booth, List.of());
    }

    int missing(PlannedBooth booth) {
        return Math.max(0, booth.team() - published(booth).size());
    }

    boolean covered() {
        return reach.covered(sitting, this::team);
    }

    /** Whether something holds with this person on a lost seat of the booth. */
    boolean filled(PlannedSeat seat, BooleanSupplier holds) {
        return swapped(people.getOrDefault(seat.booth(), new int[0]), reach.polyglot(), seat.person(), holds);
    }

    /** In place of whom of a booth's published team this person would leave the sitting covered. */
    List<Integer> replaceable(PlannedBooth booth, int person) {
        return published(booth).stream()
                .map(PlannedSeat::person)
                .filter(member -> swapped(team(booth), member, person, this::covered))
                .toList();
    }

    private int[] team(PlannedBooth booth) {
        return people.getOrDefault(booth.index(), new int[0]);
    }

    private static boolean swapped(int[] team, int out, int in, BooleanSupplier holds) {
        for (int i = 0; i < team.length; i++) {
            if (team[i] == out) {
                team[i] = in;
                boolean held = holds.getAsBoolean();
                team[i] = out;
                return held;
            }
        }
        return false;
    }
}
