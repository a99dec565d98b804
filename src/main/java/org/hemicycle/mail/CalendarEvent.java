package org.hemicycle.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One entry in one person's calendar.
 *
 * @param uid stays the same for as long as the entry lives, different for every attendee
 * @param sequence rises when time or place change, and with the cancellation
 * @param stamp when this version was made
 * @param start by the clocks of the zone
 * @param location room or city; empty if there is none
 * @param joinLink where the sitting is joined from afar
 * @param organizer a mailbox that somebody reads, never the attendee's own
 * @param language tag (BCP 47) of summary, description and location
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime start,
        ZoneId zone,
        Duration duration,
        String summary,
        String description,
        String location,
        Optional<URI> joinLink,
        Mailbox organizer,
        Mailbox attendee,
        String language) {

    public CalendarEvent {
        uid = Wording.oneLine(uid);
        summary = Wording.oneLine(summary);
        description = Wording.lines(description);
        location = Wording.oneLine(location);
        if (uid.isEmpty() || summary.isEmpty()) {
            throw new IllegalArgumentException("A calendar entry needs a UID and a summary");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("A sequence starts with 0, not " + sequence);
        }
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("A calendar entry lasts some time, not " + duration);
        }
        if (organizer.address().equalsIgnoreCase(attendee.address())) {
            throw new IllegalArgumentException("An organizer does not invite itself: " + organizer.address());
        }
    }

    ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    ZonedDateTime endsAt() {
        return startsAt().plus(duration);
    }

    /** Where to go, with the link in it: many calendars show nothing else. */
    String place() {
        String link = joinLink.map(URI::toASCIIString).orElse("");
        if (location.isEmpty() || link.isEmpty() || location.contains(link)) {
            return location.contains(link) ? location : link;
        }
        return location + ", " + link;
    }
}
