package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An officer of a body who may preside.
 *
 * @param function CHAIR, VICE_CHAIR, RAPPORTEUR or OTHER
 * @param person the same for one person who is an officer of several bodies or terms, known by the address
 */
@MappedEntity("officer")
public record Chair(@Id long id, long bodyId, String function, String name, String person) {}
