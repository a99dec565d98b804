package org.hemicycle.scheduling;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.mail.PublishedCalendar;
import org.hemicycle.mail.PublishedEntry;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** A timetable as a file to take home: for spreadsheets and for calendars. */
@Singleton
class TimetableFiles {

    private final Clock clock;

    TimetableFiles(Clock clock) {
        this.clock = clock;
    }

    HttpResponse<byte[]> csv(Reader reader, List<TimetableEntry> entries) {
        CsvTable table = new CsvTable(head(reader));
        entries.forEach(entry -> table.row(texts(row(reader, entry))));
        return table.file("timetable.csv");
    }

    HttpResponse<byte[]> xlsx(Reader reader, List<TimetableEntry> entries) {
        XlsxTable table = new XlsxTable(reader.t("views.timetable"), head(reader));
        entries.forEach(entry -> table.row(row(reader, entry)));
        return table.file("timetable.xlsx");
    }

    HttpResponse<byte[]> calendar(Reader reader, List<TimetableEntry> entries) {
        String text = PublishedCalendar.of(
                reader.t("views.timetable"),
                entries.stream().map(entry -> entry(reader, entry)).toList());
        return HttpResponse.ok(text.getBytes(StandardCharsets.UTF_8))
                .contentType("text/calendar;charset=utf-8;method=PUBLISH")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"timetable.ics\"");
    }

    private static Object[] head(Reader reader) {
        return new Object[] {
            reader.t("views.body"),
            reader.t("views.session"),
            reader.t("sitting.sitting"),
            reader.t("views.number"),
            reader.t("sitting.kind"),
            reader.t("sitting.mode"),
            reader.t("sitting.host-time"),
            reader.t("views.host-zone"),
            reader.t("sitting.your-time") + " (" + reader.zone() + ")",
            "UTC",
            reader.t("sitting.minutes"),
            reader.t("sitting.room"),
            reader.t("sitting.platform"),
            reader.t("sitting.languages"),
            reader.t("views.cancelled")
        };
    }

    /** Texts, numbers, and local times as times. */
    private static Object[] row(Reader reader, TimetableEntry entry) {
        return new Object[] {
            entry.body(),
            entry.session(),
            entry.name(reader),
            entry.number(),
            reader.t("kind." + entry.kind()),
            reader.t("mode." + entry.mode()),
            entry.plannedStart(),
            entry.zone(),
            entry.startsAt().atZone(reader.zone()).toLocalDateTime(),
            entry.startsAt().toString(),
            entry.minutes(),
            said(entry.room()),
            said(entry.platform()),
            entry.languages(),
            entry.isCancelled() ? reader.t("sitting.cancelled") : ""
        };
    }

    private static Object[] texts(Object[] row) {
        return Stream.of(row)
                .map(cell ->
                        cell instanceof LocalDateTime time ? time.toString().replace('T', ' ') : cell)
                .toArray();
    }

    private PublishedEntry entry(Reader reader, TimetableEntry entry) {
        return new PublishedEntry(
                "sitting-" + entry.id() + "@hemicycle",
                entry.version(),
                clock.instant(),
                entry.plannedStart(),
                entry.hostZone(),
                Duration.ofMinutes(entry.minutes()),
                entry.session() + " – " + entry.name(reader),
                description(reader, entry),
                Stream.of(said(entry.room()), said(entry.platform()))
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.joining(", ")),
                link(entry.joinLink()),
                entry.isCancelled(),
                reader.language().tag());
    }

    private static String description(Reader reader, TimetableEntry entry) {
        String languages =
                entry.languages().isEmpty() ? "" : "\n" + reader.t("sitting.languages") + ": " + entry.languages();
        return entry.title() + "\n" + reader.t("mode." + entry.mode()) + languages;
    }

    /** An address that no calendar could read is left out. */
    private static Optional<URI> link(@Nullable String link) {
        try {
            return Optional.ofNullable(link).map(URI::create);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
