package org.hemicycle.scheduling.counts;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The counts that secretariats report, for programs. */
@Controller("/api/v1/timetable/counts")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class CountApi {

    private final CountedMeetings meetings;

    CountApi(CountedMeetings meetings) {
        this.meetings = meetings;
    }

    /** Meetings held in a period by kind, organising unit, language and month, with the sentences of a report. */
    @Get
    MeetingsHeld count(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = meetings.counts(reader, from, to);
        return new MeetingsHeld(
                counts.since(),
                counts.until(),
                counts.total(),
                counts.kinds(),
                counts.offices(),
                counts.languages(),
                counts.months(),
                counts.sentences(reader));
    }

    /** @param languages a meeting in several languages is counted once for each of them */
    @Serdeable
    record MeetingsHeld(
            LocalDate from,
            LocalDate to,
            long meetings,
            List<Counts.OfKind> byUnit,
            List<Counts.OfOffice> byOffice,
            List<Counts.OfLanguage> byLanguage,
            List<Counts.OfMonth> byMonth,
            List<String> sentences) {}
}
