package org.hemicycle.interpretation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the team of a booth works and on which channel it is heard.
 *
 * @param channel as the platform calls it
 * @param places one for each interpreter who has one
 */
public record TeamPlaces(String language, int team, String channel, List<Place> places) {

    public TeamPlaces {
        places = List.copyOf(places);
    }

    /** Interpreters for whom there is no place. */
    public int missing() {
        return Math.max(0, team - places.size());
    }

    /** "Popov/1, Popov/2", each once. */
    public String placesText() {
        return places.stream().map(Place::text).distinct().collect(Collectors.joining(", "));
    }

    public long remote() {
        return places.stream().filter(Place::isRemote).count();
    }
}
