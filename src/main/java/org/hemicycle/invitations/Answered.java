package org.hemicycle.invitations;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation as the secretary's list has it. */
@Introspected
public record Answered(
        long sittingId,
        int number,
        String country,
        String name,
        Reply reply,
        @Nullable Instant repliedAt) {}
