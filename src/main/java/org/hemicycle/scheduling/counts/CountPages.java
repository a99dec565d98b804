package org.hemicycle.scheduling.counts;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** The counts that secretariats report, as a page and as tables. */
@Controller
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class CountPages {

    private final CountedMeetings meetings;

    CountPages(CountedMeetings meetings) {
        this.meetings = meetings;
    }

    @Get("/timetable/counts")
    ModelAndView<Map<String, Object>> show(
            Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = meetings.counts(reader, from, to);
        return new ModelAndView<>(
                "scheduling/counts/counts",
                Map.of("reader", reader, "counts", counts, "sentences", counts.sentences(reader)));
    }

    @Get("/timetable/counts/csv")
    HttpResponse<byte[]> csv(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = meetings.counts(reader, from, to);
        CsvTable table = new CsvTable(head(reader));
        rows(reader, counts).forEach(table::row);
        return table.file("meetings-" + counts.since() + "-" + counts.until() + ".csv");
    }

    @Get("/timetable/counts/xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        Counts counts = meetings.counts(reader, from, to);
        XlsxTable table = new XlsxTable(counts.since() + " " + counts.until(), head(reader));
        rows(reader, counts).forEach(table::row);
        return table.file("meetings-" + counts.since() + "-" + counts.until() + ".xlsx");
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
                        counts.offices().stream().map(one -> new Object[] {
                            reader.t("fair.counts.office"), reader.t("kind." + one.kind()), one.office(), one.meetings()
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
}
