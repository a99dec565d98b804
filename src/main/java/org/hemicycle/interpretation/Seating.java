package org.hemicycle.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Puts teams into booths: a whole team into the sitting's own room, else a whole team into another room wired to the
 * platform, else in parts wherever a booth is free, else remotely. A booth holds one language.
 */
final class Seating {

    private final List<BoothRoom> rooms;
    private final Set<String> taken;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    /**
     * @param rooms the sitting's own first, then those it may overflow into
     * @param taken booths that others use at that time, as {@link Place#text}
     */
    Seating(List<BoothRoom> rooms, Set<String> taken) {
        this.rooms = rooms;
        this.taken = new HashSet<>(taken);
    }

    /**
     * @param teams people of each language
     * @param remote how many of a language may work remotely
     */
    Map<String, List<Place>> seat(Map<String, Integer> teams, ToIntFunction<String> remote) {
        teams.keySet().forEach(language -> places.put(language, new ArrayList<>()));
        List<String> biggestFirst = teams.keySet().stream()
                .sorted(Comparator.comparing((String language) -> -teams.getOrDefault(language, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (BoothRoom room : rooms) {
            for (String language : biggestFirst) {
                if (of(language).isEmpty()) {
                    together(language, teams.getOrDefault(language, 0), room);
                }
            }
        }
        for (String language : biggestFirst) {
            apart(language, teams.getOrDefault(language, 0));
            int missing = teams.getOrDefault(language, 0) - of(language).size();
            for (int person = 0; person < Math.min(missing, remote.applyAsInt(language)); person++) {
                of(language).add(Place.remote());
            }
        }
        return places;
    }

    private List<Place> of(String language) {
        return places.computeIfAbsent(language, absent -> new ArrayList<>());
    }

    private void together(String language, int team, BoothRoom room) {
        List<Place> found = free(room, team);
        if (found.size() == team) {
            take(language, found);
        }
    }

    private void apart(String language, int team) {
        for (BoothRoom room : rooms) {
            int missing = team - of(language).size();
            if (missing > 0) {
                take(language, free(room, missing));
            }
        }
    }

    private void take(String language, List<Place> found) {
        of(language).addAll(found);
        found.forEach(place -> taken.add(place.text()));
    }

    /** Places in free booths of a room, so many or fewer. */
    private List<Place> free(BoothRoom room, int people) {
        List<Place> found = new ArrayList<>();
        for (int booth = 1; booth <= room.booths() && found.size() < people; booth++) {
            Place place = Place.in(room, booth);
            for (int seat = 0; !taken.contains(place.text()) && seat < room.capacity(booth); seat++) {
                if (found.size() < people) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** The room of a name, if it is among those that may be used. */
    static @Nullable BoothRoom named(List<BoothRoom> rooms, String name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
