package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Timetables across sessions: by day, by room, by platform and by body. */
@Singleton
public class Timetables {

    /** More sittings than any page or file shows. */
    private static final int ALL = 20_000;

    private static final int DAYS_SHOWN = 7;

    private final TimetableEntries entries;
    private final Sessions sessions;
    private final Clock clock;

    Timetables(TimetableEntries entries, Sessions sessions, Clock clock) {
        this.entries = entries;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Sittings under one heading. */
    public record Group(String heading, List<TimetableEntry> entries) {}

    /** Fills in what was not said: the days of the session, else a week around what is on. */
    TimetableQuestion question(
            Reader reader,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            TimetableQuestion.@Nullable By by,
            @Nullable Long session,
            @Nullable Long body,
            @Nullable Long room,
            @Nullable Long platform) {
        Optional<Session> of = session == null ? Optional.empty() : sessions.find(session, reader.language());
        LocalDate first =
                Optional.ofNullable(from).or(() -> of.map(Session::firstDay)).orElseGet(() -> nearest(reader));
        LocalDate last = Optional.ofNullable(to)
                .or(() -> of.map(Session::lastDay))
                .orElseGet(() -> first.plusDays(DAYS_SHOWN - 1L));
        return new TimetableQuestion(
                first, last, by == null ? TimetableQuestion.By.DAY : by, session, body, room, platform);
    }

    List<TimetableEntry> find(Reader reader, TimetableQuestion question) {
        return find(reader, question, ALL, 0);
    }

    List<TimetableEntry> find(Reader reader, TimetableQuestion question, int size, long start) {
        return entries.find(
                reader.language().tag(),
                question.first(),
                question.end(),
                question.session(),
                question.body(),
                question.room(),
                question.platform(),
                true,
                size,
                start);
    }

    long count(Reader reader, TimetableQuestion question) {
        return entries.count(
                reader.language().tag(),
                question.first(),
                question.end(),
                question.session(),
                question.body(),
                question.room(),
                question.platform(),
                true);
    }

    /** All sittings of a session, whenever they are. */
    Range all(Reader reader, long session, int size, long start) {
        LocalDateTime first = LocalDate.EPOCH.atStartOfDay();
        LocalDateTime end = first.plusYears(1000);
        String language = reader.language().tag();
        return new Range(
                entries.count(language, first, end, session, null, null, null, true),
                entries.find(language, first, end, session, null, null, null, true, size, start));
    }

    /** Some of a longer list. */
    record Range(long total, List<TimetableEntry> entries) {}

    /** Those without a room, or a platform, come last. */
    List<Group> groups(Reader reader, TimetableQuestion question) {
        return groups(reader, question, find(reader, question));
    }

    /** The same for some of them. */
    List<Group> groups(Reader reader, TimetableQuestion question, List<TimetableEntry> found) {
        return switch (question.by()) {
            case DAY -> byDay(reader, found);
            case ROOM -> byName(found, TimetableEntry::room, reader.t("views.no-room"));
            case PLATFORM -> byName(found, TimetableEntry::platform, reader.t("views.no-platform"));
            case BODY -> byName(found, TimetableEntry::body, "");
        };
    }

    /** The weeks of a month, Monday to Sunday, with what is held on each day at the host. */
    List<List<MonthDay>> month(LocalDate anyDay, List<TimetableEntry> found) {
        Map<LocalDate, List<TimetableEntry>> byDay = found.stream().collect(Collectors.groupingBy(TimetableEntry::day));
        LocalDate first = anyDay.withDayOfMonth(1);
        List<List<MonthDay>> weeks = new ArrayList<>();
        for (LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
                !monday.isAfter(first.plusMonths(1).minusDays(1));
                monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(start::plusDays)
                    .map(day -> new MonthDay(
                            day,
                            day.getMonth() == first.getMonth(),
                            day.getMonth() == first.getMonth() ? byDay.getOrDefault(day, List.of()) : List.of()))
                    .toList());
        }
        return weeks;
    }

    /** A day of a calendar sheet. @param inside whether it belongs to the month and not to its neighbours */
    public record MonthDay(LocalDate date, boolean inside, List<TimetableEntry> entries) {}

    private static List<Group> byDay(Reader reader, List<TimetableEntry> found) {
        Map<LocalDate, List<TimetableEntry>> days =
                found.stream().collect(Collectors.groupingBy(TimetableEntry::day, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Group(reader.day(day.getKey()), day.getValue()))
                .toList();
    }

    private static List<Group> byName(
            List<TimetableEntry> found, Function<TimetableEntry, @Nullable String> name, String nameless) {
        Map<String, List<TimetableEntry>> named = found.stream()
                .collect(Collectors.groupingBy(
                        entry -> Optional.ofNullable(name.apply(entry)).orElse(""), TreeMap::new, Collectors.toList()));
        return named.entrySet().stream()
                .sorted(Comparator.comparing(group -> group.getKey().isEmpty()))
                .map(group -> new Group(group.getKey().isEmpty() ? nameless : group.getKey(), group.getValue()))
                .toList();
    }

    private LocalDate nearest(Reader reader) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(reader.zone()));
        return entries.nearest(now.toLocalDate().atStartOfDay())
                .map(LocalDateTime::toLocalDate)
                .filter(day -> day.isAfter(now.toLocalDate().plusDays(DAYS_SHOWN)) || day.isBefore(now.toLocalDate()))
                .orElse(now.toLocalDate());
    }
}
