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

    /**
     * The instant it starts by the zone's rules as known today: of a time that clocks strike twice the first, of one they
     * leap over the time as long after the leap.
     */
    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    /** Whether clocks leap over the start, so that there is no such time. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(start).isEmpty();
    }

    /** Whether clocks strike the start twice. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(start).size() > 1;
    }

    Plan startingAt(Instant instant) {
        return new Plan(kind, mode, LocalDateTime.ofInstant(instant, zone), zone, minutes, room, platform, joinLink);
    }
}
