package org.hemicycle.accounts;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody did something. */
@MappedEntity
public record AuditEntry(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        @Nullable Long accountId,
        String who,
        String action,
        String subject) {}
