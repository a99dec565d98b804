package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run as the list of runs shows it. */
@Introspected
public record RunLine(
        long id,
        RosterRun.Purpose purpose,
        String title,
        RosterRun.State status,
        Instant askedAt,
        String askedBy,
        String rules,
        int rulesVersion,
        @Nullable Instant publishedAt) {}
