package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as timetables show it, with its session and body.
 *
 * @param body acronym
 * @param session code
 * @param languages BCP 47 tags, parted by blanks
 */
@MappedEntity("sitting")
public record TimetableEntry(
        @Id long id,
        long sessionId,
        String session,
        String title,
        SessionStatus status,
        long bodyId,
        String body,
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
        @Nullable String joinLink,
        @Nullable Instant cancelledAt,
        int version,
        String languages) {

    public ZoneId hostZone() {
        return ZoneId.of(zone);
    }

    /** By the calendar of the host. */
    public LocalDate day() {
        return plannedStart.toLocalDate();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public String hostTime(Reader reader) {
        return reader.time(startsAt, hostZone()) + "–" + reader.time(endsAt, hostZone());
    }

    /** With how many days later or earlier it begins there than at the host: "23:00–01:00 (+1)". */
    public String readersTime(Reader reader) {
        int days = Math.toIntExact(startsAt.atZone(reader.zone()).toLocalDate().toEpochDay() - day().toEpochDay());
        String time = reader.time(startsAt) + "–" + reader.time(endsAt);
        return days == 0 ? time : time + (days > 0 ? " (+" : " (−") + Math.abs(days) + ")";
    }

    /** "Plenary 3" in the reader's language. */
    public String name(Reader reader) {
        return reader.t("sitting." + kind, number);
    }
}
