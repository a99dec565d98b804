package org.hemicycle.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An entry of a calendar that is published for whoever reads it, with nobody invited.
 *
 * @param uid stays the same for as long as the entry lives
 * @param sequence rises with every change
 * @param stamp when this version was made
 * @param start by the clocks of the zone
 * @param language tag (BCP 47) of summary, description and location
 */
public record PublishedEntry(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime start,
        ZoneId zone,
        Duration duration,
        String summary,
        String description,
        String location,
        Optional<URI> link,
        boolean cancelled,
        String language) {

    public PublishedEntry {
        uid = Wording.oneLine(uid);
        summary = Wording.oneLine(summary);
        description = Wording.lines(description);
        location = Wording.oneLine(location);
        if (uid.isEmpty() || summary.isEmpty()) {
            throw new IllegalArgumentException("A calendar entry needs a UID and a summary");
        }
    }

    ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    ZonedDateTime endsAt() {
        return startsAt().plus(duration);
    }
}
