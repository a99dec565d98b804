package org.hemicycle.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for every clash of sittings among those of a season. Knows neither SQL nor HTTP. */
final class ClashCheck {

    private final Season season;

    private ClashCheck(Season season) {
        this.season = season;
    }

    /** @param sittings those to be checked and those they may clash with; licences are given where one is free */
    static ClashCheck among(Facts facts, Collection<Planned> sittings) {
        return new ClashCheck(new Season(facts, Licences.given(facts, sittings)));
    }

    /** The clashes of these sittings, by start. A clash of two is told once, even if both are asked for. */
    List<Clash> of(Set<Long> ids) {
        List<Clash> clashes = new ArrayList<>();
        Set<Clash.Key> seen = new HashSet<>();
        season.everything().stream()
                .filter(sitting -> ids.contains(sitting.id()))
                .sorted(Season.BY_START)
                .flatMap(this::of)
                .filter(clash -> seen.add(clash.key()))
                .forEach(clashes::add);
        return clashes;
    }

    /** The licence that each sitting has, or would get. */
    Map<Long, Integer> licences() {
        Map<Long, Integer> licences = new HashMap<>();
        season.everything().forEach(sitting -> {
            if (sitting.licence() != null) {
                licences.put(sitting.id(), sitting.licence());
            }
        });
        return licences;
    }

    private Stream<Clash> of(Planned sitting) {
        return Stream.of(
                        new DayChecks(season).of(sitting),
                        new PlaceChecks(season).of(sitting),
                        new PeopleChecks(season).of(sitting))
                .flatMap(List::stream);
    }
}
