package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A roster read as teams: who sits in each booth. */
final class Teams {
    private final Plan plan;
    private final List<List<Person>> byBooth = new ArrayList<>();

    Teams(Plan plan, BitSet roster) {
        this.plan = plan;
        plan.booths().forEach(booth -> byBooth.add(new ArrayList<>(booth.team())));
        roster.stream()
                .mapToObj(plan::seat)
                .forEach(seat -> byBooth.get(seat.booth()).add(plan.person(seat)));
    }

    List<Person> in(PlannedBooth booth) {
        return byBooth.get(booth.index());
    }

    /** How the floor language reaches the booth: by which of {@link Reach}'s ways. */
    Reach reach(PlannedSitting sitting, int floor, PlannedBooth booth) {
        PlannedBooth source = plan.booth(sitting, floor);
        if (understands(booth, floor) || source != null && worksOut(source, booth.language())) {
            return Reach.DIRECT;
        }
        for (PlannedBooth pivot : sitting.booths()) {
            if (pivot != booth
                    && pivot.language() != floor
                    && understands(booth, pivot.language())
                    && (gives(pivot, floor) || source != null && worksOut(source, pivot.language()))) {
                return Reach.by(pivot);
            }
        }
        return Reach.NONE;
    }

    /** Pairs of the sitting that nobody covers. */
    long uncovered(PlannedSitting sitting) {
        return sitting.booths().stream()
                .mapToLong(booth -> sitting.floor().stream()
                        .filter(floor -> floor != booth.language())
                        .filter(floor -> !reach(sitting, floor, booth).covered())
                        .count())
                .sum();
    }

    private boolean understands(PlannedBooth booth, int language) {
        return in(booth).stream().anyMatch(person -> person.understands().get(language));
    }

    private boolean gives(PlannedBooth pivot, int floor) {
        return enough(
                pivot,
                in(pivot).stream()
                        .filter(person -> person.understandsForRelay().get(floor))
                        .count());
    }

    private boolean worksOut(PlannedBooth source, int language) {
        return source.twoWay()
                && enough(
                        source,
                        in(source).stream()
                                .filter(person -> person.speaksForRelay().get(language))
                                .count());
    }

    private static boolean enough(PlannedBooth booth, long members) {
        return members >= booth.givers();
    }
}
