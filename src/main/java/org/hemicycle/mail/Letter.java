package org.hemicycle.mail;

import java.util.Optional;

/**
 * A mail to one person, as its author means it.
 *
 * @param kind what it is for, in one word of small letters and hyphens, as {@code invitation}
 * @param subject one line; line breaks and control characters become spaces
 * @param text for readers who see no HTML; complete in itself
 * @param html the same as a page
 * @param calendar the entry that goes with it
 * @param replyTo who answers questions, where that is not the sender
 * @param language tag (BCP 47) of subject and text
 */
public record Letter(
        String kind,
        Mailbox recipient,
        String subject,
        String text,
        Optional<String> html,
        Optional<CalendarText> calendar,
        Optional<Mailbox> replyTo,
        String language) {

    public Letter {
        subject = Wording.oneLine(subject);
        text = Wording.lines(text);
        html = html.map(Wording::lines);
        if (!kind.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("The kind of a letter is a word such as invitation, not " + kind);
        }
        if (subject.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("A letter has a subject and a text");
        }
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException("Not a language tag: " + Wording.oneLine(language));
        }
    }

    /** A letter of text alone. */
    public static Letter to(Mailbox recipient, String kind, String language, String subject, String text) {
        return new Letter(
                kind, recipient, subject, text, Optional.empty(), Optional.empty(), Optional.empty(), language);
    }

    public Letter withHtml(String page) {
        return new Letter(kind, recipient, subject, text, Optional.of(page), calendar, replyTo, language);
    }

    public Letter withCalendar(CalendarText entry) {
        return new Letter(kind, recipient, subject, text, html, Optional.of(entry), replyTo, language);
    }

    public Letter withReplyTo(Mailbox reader) {
        return new Letter(kind, recipient, subject, text, html, calendar, Optional.of(reader), language);
    }
}
