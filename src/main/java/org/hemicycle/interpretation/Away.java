package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time for which an interpreter cannot be assigned, as it stands in the calendar. */
@Introspected
public record Away(
        long id,
        Instant startsAt,
        Instant endsAt,
        @Nullable String reason,
        @Nullable String enteredBy) {}
