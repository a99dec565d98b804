package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A published seat that fell empty when its sitting moved, and who had it. */
@Introspected
public record VacatedSeat(long sittingId, String language, long interpreterId, String interpreter, Instant vacatedAt) {}
