package org.hemicycle.platforms;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A platform.
 *
 * @param licences meetings it carries at a time
 * @param revision rises with every change
 */
@MappedEntity("platform")
public record PlatformRow(@Id long id, String code, String name, int licences, int revision) {}
