package org.hemicycle.scheduling.counts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Counts the meetings of a period. */
@Singleton
class CountedMeetings {

    private static final int MOST_YEARS = 60;

    private final MeetingCounts meetings;
    private final Clock clock;

    CountedMeetings(MeetingCounts meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Of this year so far if no period is asked for.
     *
     * @throws Refused if the period ends before it begins, or is longer than anybody reports
     */
    @Transactional
    public Counts counts(Reader reader, @Nullable LocalDate from, @Nullable LocalDate to) {
        Instant now = clock.instant();
        LocalDate until = to == null ? now.atZone(reader.zone()).toLocalDate() : to;
        LocalDate since = from == null ? until.withDayOfYear(1) : from;
        if (until.isBefore(since) || since.plusYears(MOST_YEARS).isBefore(until)) {
            throw new Refused(reader.t("fair.counts.period"));
        }
        return new Counts(
                since,
                until,
                meetings.byKind(since, until, now),
                meetings.byOffice(since, until, now),
                meetings.byLanguage(since, until, now),
                meetings.byMonth(since, until, now));
    }
}
