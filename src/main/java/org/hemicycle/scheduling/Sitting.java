package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A sitting: the plan (local time and zone) and the fact that follows from it (two instants).
 *
 * @param number counted within the session from 1, kept for good
 * @param licence which of the platform's licences it uses
 * @param version rises with every change
 */
@MappedEntity
public record Sitting(
        @Id long id,
        long sessionId,
        int number,
        Kind kind,
        Mode mode,
        LocalDateTime plannedStart,
        String zone,
        int minutes,
        Instant startsAt,
        Instant endsAt,
        @Nullable Long roomId,
        @Nullable String room,
        @Nullable Long platformId,
        @Nullable String platform,
        @Nullable String platformName,
        @Nullable Integer licence,
        @Nullable String joinLink,
        @Nullable Instant cancelledAt,
        int version) {

    public ZoneId hostZone() {
        return ZoneId.of(zone);
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public LocalDate day() {
        return plannedStart.toLocalDate();
    }

    public Plan plan() {
        return new Plan(kind, mode, plannedStart, hostZone(), minutes, roomId, platformId, joinLink);
    }
}
