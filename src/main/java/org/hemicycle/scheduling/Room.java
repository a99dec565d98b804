package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A meeting room.
 *
 * @param booths numbered from 1
 * @param occupancy people allowed in a booth now
 */
@MappedEntity
public record Room(@Id long id, String name, int booths, int occupancy) {}
