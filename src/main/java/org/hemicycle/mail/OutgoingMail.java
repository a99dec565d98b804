package org.hemicycle.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter in the outbox, with all that happened to it.
 *
 * @param messageId with its angle brackets; the same however often it is sent
 * @param sender the From address of the latest attempt
 * @param attempts how often it was tried
 * @param queuedAt also the Date that the mail shows
 * @param nextAttemptAt while it waits after a failed attempt, when it is tried again
 * @param putOffSince since when servers have answered "not now"
 * @param lastError what the server, or the way to it, said last
 */
public record OutgoingMail(
        long id,
        String messageId,
        Letter letter,
        Optional<Mailbox> sender,
        MailStatus status,
        int attempts,
        Instant queuedAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> putOffSince,
        Optional<String> lastError,
        Optional<Instant> sentAt) {}
