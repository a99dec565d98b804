package org.hemicycle.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An {@link OutgoingMail} as one line of a list, without its bodies. */
@Introspected
public record MailLine(
        long id,
        String kind,
        String recipientAddress,
        String recipientName,
        String subject,
        String language,
        MailStatus status,
        int attempts,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError,
        @Nullable Instant sentAt) {}
