package org.hemicycle.mail;

import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@link OutgoingMail} as the table {@code mail} holds it. */
@MappedEntity("mail")
record MailRow(
        @Id @GeneratedValue @Nullable Long id,
        String messageId,
        String kind,
        String recipientAddress,
        String recipientName,
        @Nullable String replyToAddress,
        @Nullable String replyToName,
        String language,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String calendar,
        @Nullable CalendarMethod calendarMethod,
        @Nullable String calendarUid,
        @Nullable Integer calendarSequence,
        @Nullable String sender,
        String status,
        int attempts,
        @DateCreated @Nullable Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant putOffSince,
        @Nullable String lastError,
        @Nullable Instant sentAt) {

    static MailRow of(String messageId, Letter letter) {
        Optional<CalendarText> calendar = letter.calendar();
        return new MailRow(
                null,
                messageId,
                letter.kind(),
                letter.recipient().address(),
                letter.recipient().name(),
                letter.replyTo().map(Mailbox::address).orElse(null),
                letter.replyTo().map(Mailbox::name).orElse(null),
                letter.language(),
                letter.subject(),
                letter.text(),
                letter.html().orElse(null),
                calendar.map(CalendarText::text).orElse(null),
                calendar.map(CalendarText::method).orElse(null),
                calendar.map(CalendarText::uid).orElse(null),
                calendar.map(CalendarText::sequence).orElse(null),
                null,
                MailStatus.WAITING.stored(),
                0,
                null,
                null,
                null,
                null,
                null);
    }

    OutgoingMail mail() {
        if (id == null || queuedAt == null) {
            throw new IllegalStateException("Not in the database yet: " + messageId);
        }
        return new OutgoingMail(
                id,
                messageId,
                letter(),
                Optional.ofNullable(sender).map(address -> new Mailbox(address, "")),
                MailStatus.of(status),
                attempts,
                queuedAt,
                Optional.ofNullable(nextAttemptAt),
                Optional.ofNullable(putOffSince),
                Optional.ofNullable(lastError),
                Optional.ofNullable(sentAt));
    }

    private Letter letter() {
        return new Letter(
                kind,
                new Mailbox(recipientAddress, recipientName),
                subject,
                text,
                Optional.ofNullable(html),
                calendarText(),
                replyTo(),
                language);
    }

    private Optional<CalendarText> calendarText() {
        return calendar == null || calendarMethod == null || calendarUid == null || calendarSequence == null
                ? Optional.empty()
                : Optional.of(new CalendarText(calendarMethod, calendarUid, calendarSequence, calendar));
    }

    private Optional<Mailbox> replyTo() {
        return replyToAddress == null || replyToName == null
                ? Optional.empty()
                : Optional.of(new Mailbox(replyToAddress, replyToName));
    }
}
