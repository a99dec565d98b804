package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A loud noise, feedback or the like that an interpreter heard at a sitting. */
@Introspected
public record AcousticIncident(
        long id,
        long sittingId,
        long interpreterId,
        String interpreter,
        Instant happenedAt,
        String what,
        Instant notedAt) {}
