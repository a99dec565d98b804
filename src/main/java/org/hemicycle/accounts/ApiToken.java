package org.hemicycle.accounts;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program may act for a person.
 *
 * @param name what the person calls the program
 * @param usedAt when it last asked for something, to the hour
 */
@MappedEntity("api_token")
public record ApiToken(
        @Id @GeneratedValue @Nullable Long id,
        long accountId,
        String name,
        String tokenHash,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant usedAt) {}
