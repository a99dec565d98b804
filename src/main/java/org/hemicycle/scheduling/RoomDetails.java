package org.hemicycle.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a room.
 *
 * @param platforms its booths are wired to
 */
public record RoomDetails(
        String name,
        int booths,
        int occupancy,
        @Nullable String city,
        @Nullable Integer seats,
        List<Long> platforms) {

    public RoomDetails {
        platforms = List.copyOf(platforms);
    }
}
