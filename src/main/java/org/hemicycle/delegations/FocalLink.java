package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A private link that was sent to a focal point. The link itself is nowhere: only its hash is kept. */
@MappedEntity
public record FocalLink(
        @Id String tokenHash,
        long delegationId,
        String sentTo,
        Instant madeAt,
        String madeBy,
        @Nullable Instant openedAt,
        @Nullable Instant revokedAt) {}
