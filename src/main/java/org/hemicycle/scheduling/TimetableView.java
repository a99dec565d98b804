package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A session's sittings as a timetable shows them, by day. */
@Singleton
public class TimetableView {

    private final Sittings sittings;
    private final TimetableEntries entries;

    TimetableView(Sittings sittings, TimetableEntries entries) {
        this.sittings = sittings;
        this.entries = entries;
    }

    List<Day> days(long session) {
        Map<Long, List<String>> languages = entries.languages(session).stream()
                .collect(Collectors.groupingBy(
                        WantedLanguage::sittingId, Collectors.mapping(WantedLanguage::language, Collectors.toList())));
        Map<LocalDate, List<Row>> days = sittings.ofSession(session).stream()
                .map(sitting -> new Row(sitting, languages.getOrDefault(sitting.id(), List.of())))
                .collect(Collectors.groupingBy(row -> row.sitting().day(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** A day at the host, and what happens on it. */
    public record Day(LocalDate date, List<Row> rows) {}

    /** A sitting and the languages wanted at it. */
    public record Row(Sitting sitting, List<String> languages) {}
}
