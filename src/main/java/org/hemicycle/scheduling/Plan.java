package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a sitting is to be, in the words of whoever plans it.
 *
 * @param start local time at {@code zone}
 * @param room absent for a virtual sitting without booths of the house
 * @param platform absent for a sitting in person
 * @param joinLink where delegates join the platform, once it is known
 */
public record Plan(
        Kind kind,
        Mode mode,
        LocalDateTime start,
        ZoneId zone,
        int minutes,
        @Nullable Long room,
        @Nullable Long platform,
        @Nullable String joinLink) {

    /** The instant it starts by the zone's rules as known today. */
    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    Plan startingAt(Instant instant) {
        return new Plan(kind, mode, LocalDateTime.ofInstant(instant, zone), zone, minutes, room, platform, joinLink);
    }
}
