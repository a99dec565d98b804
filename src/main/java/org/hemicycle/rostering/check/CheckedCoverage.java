package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;

/** Which languages of the floor get to which booths, counted from the teams. */
final class CheckedCoverage {
    private final CheckedRoster roster;
    private final List<Pair> uncovered = new ArrayList<>();
    private final List<Pair> relayed = new ArrayList<>();

    CheckedCoverage(CheckedRoster roster) {
        this.roster = roster;
        roster.problem().sittings().forEach(this::count);
    }

    List<Pair> uncovered() {
        return uncovered;
    }

    List<Pair> relayed() {
        return relayed;
    }

    /** A floor language and a booth that it has to get to. */
    record Pair(Sitting sitting, String floor, Booth booth, Set<String> pivots) {
        boolean is(RosterSolution.Relay relay) {
            return relay.sitting().equals(sitting.id())
                    && LanguageTags.same(relay.floor(), floor)
                    && LanguageTags.same(relay.booth(), booth.language());
        }
    }

    private void count(Sitting sitting) {
        Set<String> floor = new LinkedHashSet<>();
        sitting.floor().forEach(language -> floor.add(LanguageTags.folded(language)));
        for (Booth booth : sitting.booths()) {
            for (String language : floor) {
                if (!LanguageTags.same(language, booth.language()) && !direct(sitting, language, booth)) {
                    Set<String> pivots = pivots(sitting, language, booth);
                    (pivots.isEmpty() ? uncovered : relayed).add(new Pair(sitting, language, booth, pivots));
                }
            }
        }
    }

    private boolean direct(Sitting sitting, String floor, Booth booth) {
        return someUnderstands(sitting, booth, floor) || outOf(sitting, floor, booth.language());
    }

    private Set<String> pivots(Sitting sitting, String floor, Booth booth) {
        Set<String> pivots = new LinkedHashSet<>();
        for (Booth pivot : sitting.booths()) {
            boolean third = !LanguageTags.same(pivot.language(), booth.language())
                    && !LanguageTags.same(pivot.language(), floor);
            if (third
                    && someUnderstands(sitting, booth, pivot.language())
                    && (given(sitting, pivot, floor) || outOf(sitting, floor, pivot.language()))) {
                pivots.add(LanguageTags.folded(pivot.language()));
            }
        }
        return pivots;
    }

    private boolean someUnderstands(Sitting sitting, Booth booth, String language) {
        return roster.team(sitting, booth.language()).stream()
                .anyMatch(one -> CheckedRoster.understands(one, language));
    }

    private boolean given(Sitting sitting, Booth pivot, String floor) {
        List<Interpreter> team = roster.team(sitting, pivot.language());
        return givers(
                pivot,
                team.stream()
                        .filter(this::givesRelay)
                        .filter(one -> CheckedRoster.understands(one, floor))
                        .count());
    }

    /** Whether the booth of the floor language works both ways and gives this language. */
    private boolean outOf(Sitting sitting, String floor, String language) {
        Optional<Booth> own = sitting.booths().stream()
                .filter(booth -> booth.twoWay() && LanguageTags.same(booth.language(), floor))
                .findFirst();
        return own.isPresent()
                && givers(
                        own.get(),
                        roster.team(sitting, floor).stream()
                                .filter(this::givesRelay)
                                .filter(one -> CheckedRoster.speaks(one, language))
                                .count());
    }

    private boolean givesRelay(Interpreter one) {
        return !roster.problem().house().withoutRelay().contains(one.id());
    }

    private boolean givers(Booth booth, long members) {
        return members >= Math.min(roster.problem().limits().relayGivers(), booth.team());
    }
}
