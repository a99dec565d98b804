package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An interpreter who was assigned to a sitting and cannot come. */
@Introspected
public record DeclinedAssignment(
        long sittingId, long interpreterId, String interpreter, String language, String reason, Instant declinedAt) {}
