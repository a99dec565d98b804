package org.hemicycle.scheduling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far sittings move.
 *
 * @param days later by the calendar of the host, so that local times stay the same when clocks change in between
 * @param minutes later by the clock on the wall
 * @param zone IANA zone in which the local time holds then; absent to stay in its own
 * @param room absent to stay where it is
 * @param platform absent to stay on it
 */
public record Shift(
        int days,
        int minutes,
        @Nullable String zone,
        @Nullable Long room,
        @Nullable Long platform) {

    static final Shift NONE = new Shift(0, 0, null, null, null);

    static Shift byDays(long days) {
        return new Shift(Math.toIntExact(days), 0, null, null, null);
    }

    Target of(Sitting sitting) {
        LocalDateTime start = sitting.plannedStart().plusDays(days).plusMinutes(minutes);
        return new Target(
                sitting,
                start,
                zone == null ? sitting.zone() : zone,
                room == null ? sitting.roomId() : room,
                platform == null || sitting.mode() == Mode.IN_PERSON ? sitting.platformId() : platform);
    }
}
