package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the members of each team take their turns, such that those who work at the same time cover as many
 * pairs as can be. At turn t the member number (t - 1) modulo the team's size, counted from 0, works.
 */
final class Rotation {
    private static final int MOST_TURNS = 60;

    private final Plan plan;
    private final PlannedSitting sitting;
    private final int turns;
    private final Map<PlannedBooth, List<Person>> orders = new HashMap<>();

    Rotation(Plan plan, Teams teams, PlannedSitting sitting) {
        this.plan = plan;
        this.sitting = sitting;
        this.turns = turns();
        sitting.booths().forEach(booth -> orders.put(booth, new ArrayList<>(teams.in(booth))));
        while (improved()) {}
    }

    List<Person> of(PlannedBooth booth) {
        return orders.getOrDefault(booth, List.of());
    }

    private int turns() {
        int length = plan.limits().turnMinutes();
        return length == 0 ? 1 : Math.clamp(sitting.minutes() / length, 1, MOST_TURNS);
    }

    private boolean improved() {
        int before = unreached();
        for (PlannedBooth booth : sitting.booths()) {
            for (int one = 0; one < of(booth).size(); one++) {
                for (int other = 0; other < one; other++) {
                    Collections.swap(of(booth), one, other);
                    if (unreached() < before) {
                        return true;
                    }
                    Collections.swap(of(booth), one, other);
                }
            }
        }
        return false;
    }

    /** Pairs that those at work at each turn do not cover among themselves. */
    private int unreached() {
        int unreached = 0;
        for (int turn = 0; turn < turns; turn++) {
            for (PlannedBooth booth : sitting.booths()) {
                for (int floor : sitting.floor()) {
                    unreached += floor == booth.language() || reached(turn, floor, booth) ? 0 : 1;
                }
            }
        }
        return unreached;
    }

    private boolean reached(int turn, int floor, PlannedBooth booth) {
        PlannedBooth source = plan.booth(sitting, floor);
        return understands(turn, booth, floor)
                || worksOut(turn, source, booth.language())
                || sitting.booths().stream()
                        .anyMatch(pivot -> pivot.language() != floor
                                && understands(turn, booth, pivot.language())
                                && (understands(turn, pivot, floor) || worksOut(turn, source, pivot.language())));
    }

    private boolean understands(int turn, PlannedBooth booth, int language) {
        Person person = working(turn, booth);
        return person != null && person.understands().get(language);
    }

    private boolean worksOut(int turn, @Nullable PlannedBooth source, int language) {
        Person person = source == null || !source.twoWay() ? null : working(turn, source);
        return person != null && person.speaks().get(language);
    }

    private @Nullable Person working(int turn, PlannedBooth booth) {
        List<Person> order = of(booth);
        return order.isEmpty() ? null : order.get(turn % order.size());
    }
}
