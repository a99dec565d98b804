package org.hemicycle.scheduling.counts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** The counts that secretariats report, as a page, as tables and for programs. */
@Controller
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class CountPages {

    private static final int MOST_YEARS = 60;

    private final MeetingCounts meetings;
    private final Clock clock;

    CountPages(MeetingCounts meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Of this year so far if no period is asked for. */
    @Get("/timetable/counts")
    ModelAndView<Map<String, Object>> show(
            Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = counts(reader, from, to);
        return new ModelAndView<>(
                "scheduling/counts/counts",
                Map.of("reader", reader, "counts", counts, "sentences", counts.sentences(reader)));
    }

    @Get("/timetable/counts/csv")
    HttpResponse<byte[]> csv(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = counts(reader, from, to);
        CsvTable table = new CsvTable(head(reader));
        rows(reader, counts).forEach(table::row);
        return table.file("meetings-" + counts.since() + "-" + counts.until() + ".csv");
    }

    @Get("/timetable/counts/xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = counts(reader, from, to);
        XlsxTable table = new XlsxTable(counts.since() + " " + counts.until(), head(reader));
        rows(reader, counts).forEach(table::row);
        return table.file("meetings-" + counts.since() + "-" + counts.until() + ".xlsx");
    }

    /** Meetings held in a period by kind, organising unit, language and month, with the sentences of a report. */
    @Get("/api/v1/timetable/counts")
    Answer api(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = counts(reader, from, to);
        return new Answer(
                counts.since(),
                counts.until(),
                counts.total(),
                counts.kinds(),
                counts.languages(),
                counts.months(),
                counts.sentences(reader));
    }

    private Counts counts(Reader reader, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        LocalDate until = to == null ? today : to;
        LocalDate since = from == null ? until.withDayOfYear(1) : from;
        if (until.isBefore(since) || since.plusYears(MOST_YEARS).isBefore(until)) {
            throw new Refused(reader.t("fair.counts.period"));
        }
        return new Counts(
                since,
                until,
                meetings.byKind(since, until, clock.instant()),
                meetings.byLanguage(since, until, clock.instant()),
                meetings.byMonth(since, until, clock.instant()));
    }

    private static Object[] head(Reader reader) {
        return new Object[] {
            reader.t("fair.counts.by"),
            reader.t("sitting.kind"),
            reader.t("fair.counts.what"),
            reader.t("fair.counts.meetings")
        };
    }

    private static List<Object[]> rows(Reader reader, Counts counts) {
        return Stream.of(
                        counts.kinds().stream().map(one -> new Object[] {
                            reader.t("fair.counts.unit"),
                            reader.t("kind." + one.kind()),
                            reader.t("fair.unit." + one.unit()),
                            one.meetings()
                        }),
                        counts.languages().stream().map(one -> new Object[] {
                            reader.t("fair.counts.language"),
                            reader.t("kind." + one.kind()),
                            reader.languageName(one.language()),
                            one.meetings()
                        }),
                        counts.months().stream().map(one -> new Object[] {
                            reader.t("fair.counts.month"), reader.t("kind." + one.kind()), one.period(), one.meetings()
                        }))
                .flatMap(rows -> rows)
                .toList();
    }

    /** @param languages a meeting in several languages is counted once for each of them */
    @Serdeable
    record Answer(
            LocalDate from,
            LocalDate to,
            long meetings,
            List<Counts.OfKind> byUnit,
            List<Counts.OfLanguage> byLanguage,
            List<Counts.OfMonth> byMonth,
            List<String> sentences) {}
}
