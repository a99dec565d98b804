package org.hemicycle.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Letters and calendar entries in which nothing is wrong. */
final class TestLetters {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private TestLetters() {}

    /** Somebody to whom no other test writes. */
    static Mailbox somebody() {
        return new Mailbox("delegate" + PEOPLE.incrementAndGet() + "@fiji.example", "Head of delegation, Fiji");
    }

    static Letter note(Mailbox recipient, String subject) {
        return Letter.to(recipient, "note", "en", subject, "Dear delegate,\n\nthe room has changed.\n");
    }

    static Letter invitation(Mailbox recipient, CalendarText calendar) {
        return Letter.to(recipient, "invitation", "en", "Plenary of 9 June", "Dear delegate,\n\nplease come.\n")
                .withHtml("<!doctype html><title>Plenary</title><p>Dear delegate, please come.</p>")
                .withReplyTo(new Mailbox("secretary@council.example", "Secretary of the meeting"))
                .withCalendar(calendar);
    }

    static CalendarEvent plenary() {
        return plenary("Europe/Zurich", LocalDateTime.of(2020, 6, 9, 13, 0));
    }

    static CalendarEvent plenary(String zone, LocalDateTime start) {
        return new CalendarEvent(
                "sitting-1.delegate-1@hemicycle.example",
                0,
                Instant.parse("2020-05-04T08:00:00.123Z"),
                start,
                ZoneId.of(zone),
                Duration.ofHours(2),
                "VCC-1: first plenary",
                "Opening; agenda, documents\nJoin by the link.",
                "Room Popov",
                Optional.of(URI.create("https://platform.example/j/1?a=1,2;b=3")),
                new Mailbox("meetings@council.example", "Council secretariat"),
                new Mailbox("head@fiji.example", "Head of delegation, Fiji"),
                "en");
    }

    static CalendarEvent plenaryFor(Mailbox attendee, String uid, int sequence) {
        CalendarEvent like = plenary();
        return new CalendarEvent(
                uid,
                sequence,
                like.stamp(),
                like.start(),
                like.zone(),
                like.duration(),
                like.summary(),
                like.description(),
                like.location(),
                like.joinLink(),
                like.organizer(),
                attendee,
                like.language());
    }

    static CalendarEvent plenaryCalled(String summary, String language) {
        CalendarEvent like = plenary();
        return new CalendarEvent(
                like.uid(),
                like.sequence(),
                like.stamp(),
                like.start(),
                like.zone(),
                like.duration(),
                summary,
                like.description(),
                like.location(),
                like.joinLink(),
                like.organizer(),
                like.attendee(),
                language);
    }
}
