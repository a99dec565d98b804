package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A meeting room.
 *
 * @param booths numbered from 1
 * @param occupancy people allowed in a booth now
 * @param city absent if it was never said
 * @param seats absent if it was never said
 * @param revision rises with every change
 */
@MappedEntity
public record Room(
        @Id long id,
        String name,
        int booths,
        int occupancy,
        @Nullable String city,
        @Nullable Integer seats,
        int revision) {}
