package org.hemicycle.rostering.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/** The wishes that a roster does not meet, as {@link House} defines them. */
final class CheckedWishes {
    private final CheckedRoster roster;
    private final House house;

    CheckedWishes(CheckedRoster roster) {
        this.roster = roster;
        this.house = roster.problem().house();
    }

    long unmet() {
        return eagerAndIdle()
                + apart()
                + house.subjects().stream().mapToLong(this::changing).sum();
    }

    private long eagerAndIdle() {
        return roster.problem().interpreters().stream()
                .filter(one ->
                        house.eager().contains(one.id()) && roster.worked(one).isEmpty())
                .count();
    }

    private long apart() {
        Set<String> known = new HashSet<>();
        roster.problem().interpreters().forEach(one -> known.add(one.id()));
        Set<Liking> met = new HashSet<>();
        for (Sitting sitting : roster.problem().sittings()) {
            for (Booth booth : sitting.booths()) {
                List<Interpreter> team = roster.team(sitting, booth.language());
                team.forEach(one -> team.forEach(other -> met.add(new Liking(one.id(), other.id()))));
            }
        }
        return house.likings().stream()
                .distinct()
                .filter(one -> !one.interpreter().equals(one.colleague()))
                .filter(one -> known.contains(one.interpreter()) && known.contains(one.colleague()))
                .filter(one -> !met.contains(one))
                .count();
    }

    /** People in the booths of one language, over the subject's sittings, beyond the largest team asked for. */
    private long changing(Subject subject) {
        Map<String, Set<String>> people = new HashMap<>();
        Map<String, Integer> largest = new HashMap<>();
        for (Sitting sitting : roster.problem().sittings()) {
            if (subject.sittings().contains(sitting.id())) {
                for (Booth booth : sitting.booths()) {
                    String language = LanguageTags.folded(booth.language());
                    largest.merge(language, booth.team(), Math::max);
                    Set<String> seen = people.computeIfAbsent(language, key -> new HashSet<>());
                    roster.team(sitting, language).forEach(one -> seen.add(one.id()));
                }
            }
        }
        return largest.entrySet().stream()
                .mapToLong(one ->
                        Math.max(0, people.getOrDefault(one.getKey(), Set.of()).size() - one.getValue()))
                .sum();
    }
}
