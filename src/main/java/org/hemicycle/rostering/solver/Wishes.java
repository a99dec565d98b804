package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Subject;

/** The wishes of a problem by numbers, as {@link House} defines them. */
final class Wishes {
    private final BitSet eager = new BitSet();
    private final List<Liking> likings;
    private final List<Circle> circles = new ArrayList<>();

    Wishes(Plan plan) {
        House house = plan.problem().house();
        Map<String, Integer> indices = new HashMap<>();
        for (Person person : plan.people()) {
            indices.put(person.source().id(), person.index());
            eager.set(person.index(), house.eager().contains(person.source().id()));
        }
        this.likings = house.likings().stream()
                .filter(one -> !one.interpreter().equals(one.colleague()))
                .filter(one -> indices.containsKey(one.interpreter()) && indices.containsKey(one.colleague()))
                .map(one -> new Liking(
                        indices.getOrDefault(one.interpreter(), 0), indices.getOrDefault(one.colleague(), 0)))
                .distinct()
                .toList();
        house.subjects().forEach(subject -> add(plan, subject));
    }

    /** Somebody would rather share a booth with somebody. */
    record Liking(int person, int colleague) {}

    /**
     * Booths of one language over the sittings of one subject.
     *
     * @param most the largest team asked for
     */
    record Circle(List<PlannedBooth> booths, int most) {}

    private void add(Plan plan, Subject subject) {
        Map<Integer, List<PlannedBooth>> byLanguage = new LinkedHashMap<>();
        plan.sittings().stream()
                .filter(sitting -> subject.sittings().contains(sitting.source().id()))
                .flatMap(sitting -> sitting.booths().stream())
                .forEach(booth -> byLanguage
                        .computeIfAbsent(booth.language(), language -> new ArrayList<>())
                        .add(booth));
        byLanguage.values().stream()
                .filter(booths -> booths.size() > 1)
                .map(booths -> new Circle(
                        booths,
                        booths.stream().mapToInt(PlannedBooth::team).max().orElse(0)))
                .forEach(circles::add);
    }

    BitSet eager() {
        return eager;
    }

    List<Liking> likings() {
        return likings;
    }

    List<Circle> circles() {
        return circles;
    }

    boolean none() {
        return eager.isEmpty() && likings.isEmpty() && circles.isEmpty();
    }
}
