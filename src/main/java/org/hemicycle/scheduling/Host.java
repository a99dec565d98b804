package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A session as clashes see it: whose it is, and where its host is.
 *
 * @param body acronym
 * @param country of the host by its zone, ISO 3166-1; absent if the zone is no country's
 */
@MappedEntity("session")
public record Host(
        @Id long session,
        String code,
        long bodyId,
        String body,
        @Nullable String country) {}
