package org.hemicycle.scheduling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Sittings for programs. */
@Controller("/api/v1")
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
final class TimetableApi {

    private final Timetables timetables;
    private final Sessions sessions;

    TimetableApi(Timetables timetables, Sessions sessions) {
        this.timetables = timetables;
        this.sessions = sessions;
    }

    /**
     * The sittings from one day to another, both included, at most a year; by default a week around what is on. The days
     * are those at the hosts.
     */
    @Get("/timetable")
    Slice<Held> timetable(
            Reader reader,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable Long session,
            @QueryValue @Nullable Long body,
            @QueryValue @Nullable Long room,
            @QueryValue @Nullable Long platform,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        long start = Slice.start(page, size);
        TimetableQuestion question = timetables.question(reader, from, to, null, session, body, room, platform);
        return new Slice<>(
                timetables.count(reader, question),
                page,
                size,
                timetables.find(reader, question, size, start).stream()
                        .map(Held::of)
                        .toList());
    }

    /** All sittings of a session, cancelled ones among them, by the time they begin. */
    @Get("/sessions/{id}/sittings")
    Slice<Held> sittings(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        if (sessions.find(id, reader.language()).isEmpty()) {
            throw Messages.missing("missing.session");
        }
        Timetables.Range all = timetables.all(reader, id, size, Slice.start(page, size));
        return new Slice<>(
                all.total(), page, size, all.entries().stream().map(Held::of).toList());
    }

    /**
     * A sitting.
     *
     * @param localStart at {@code zone}
     * @param startsAt the same as an instant, in UTC
     * @param cancelledAt absent from one that is held
     */
    @Serdeable
    record Held(
            long id,
            long session,
            String sessionCode,
            SessionStatus sessionStatus,
            String body,
            int number,
            Kind kind,
            Mode mode,
            LocalDateTime localStart,
            String zone,
            int minutes,
            Instant startsAt,
            Instant endsAt,
            @Nullable Long roomId,
            @Nullable String room,
            @Nullable Long platformId,
            @Nullable String platform,
            List<String> languages,
            @Nullable Instant cancelledAt,
            int version) {

        static Held of(TimetableEntry entry) {
            return new Held(
                    entry.id(),
                    entry.sessionId(),
                    entry.session(),
                    entry.status(),
                    entry.body(),
                    entry.number(),
                    entry.kind(),
                    entry.mode(),
                    entry.plannedStart(),
                    entry.zone(),
                    entry.minutes(),
                    entry.startsAt(),
                    entry.endsAt(),
                    entry.roomId(),
                    entry.room(),
                    entry.platformId(),
                    entry.platform(),
                    entry.languages().isEmpty()
                            ? List.of()
                            : List.of(entry.languages().split(" ")),
                    entry.cancelledAt(),
                    entry.version());
        }
    }
}
