package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;

/** Says a clash in a sentence, with its way out. */
@Singleton
public class ClashSentences {

    /** Members named in a sentence; of more it says how many more. */
    private static final int NAMED = 8;

    private final Countries countries;
    private final Sittings sittings;
    private final Map<Language, Map<String, String>> names = new ConcurrentHashMap<>();

    ClashSentences(Countries countries, Sittings sittings) {
        this.countries = countries;
        this.sittings = sittings;
    }

    /** What is wrong and what to do about it, in the reader's language and the sitting's local time. */
    public String sentence(Reader reader, Clash clash) {
        String way = wayOut(reader, clash);
        return way.isEmpty() ? what(reader, clash) : what(reader, clash) + " " + way;
    }

    String sentence(Language language, Clash clash) {
        return sentence(reader(language, clash.sitting().plan().zone()), clash);
    }

    /** Who changed a sitting, when and what, told to somebody who meant to change an older state. */
    String changedMeanwhile(Language language, ZoneId zone, long sitting) {
        return changedMeanwhile(reader(language, zone), sitting);
    }

    String changedMeanwhile(Reader reader, long sitting) {
        return sittings.lastChange(sitting)
                .map(change -> reader.t(
                        "sitting.changed-by",
                        change.changedBy(),
                        reader.moment(change.changedAt()),
                        change.names().stream()
                                .map(field -> reader.t("sitting-field." + field))
                                .collect(Collectors.joining(", "))))
                .orElseGet(() -> reader.t("sitting.changed-meanwhile"));
    }

    /** "VCC-1, Plenary 2". */
    public String name(Reader reader, Planned sitting) {
        return sitting.number() == 0
                ? reader.t("sitting.new-one", reader.t("kind." + sitting.plan().kind()))
                : reader.t("sitting." + sitting.plan().kind(), sitting.number());
    }

    private static Reader reader(Language language, ZoneId zone) {
        return new Reader(language, zone, Optional.empty(), "", "", "");
    }

    private String what(Reader reader, Clash clash) {
        Planned sitting = clash.sitting();
        ZoneId zone = sitting.plan().zone();
        return switch (clash.rule()) {
            case GAP ->
                reader.t(
                        "clash.gap",
                        first(clash),
                        reader.time(sitting.plan().start().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
            case TWICE ->
                reader.t(
                        "clash.twice",
                        first(clash),
                        reader.moment(clash.moments().getFirst(), ZoneOffset.UTC));
            case ROOM ->
                reader.t("clash.room", first(clash), other(reader, clash), from(reader, clash), until(reader, clash));
            case LICENCE -> licence(reader, clash);
            case CHAIR ->
                reader.t("clash.chair", first(clash), other(reader, clash), from(reader, clash), until(reader, clash));
            case SHIFT ->
                reader.t(
                        "clash.shift",
                        first(clash),
                        clash.others().isEmpty() ? name(reader, sitting) : other(reader, clash),
                        reader.time(clash.moments().getFirst(), zone),
                        reader.time(clash.moments().getLast(), zone));
            case GROUP -> reader.t("clash.group", other(reader, clash), from(reader, clash), until(reader, clash));
            case DELEGATION ->
                reader.t(
                        "clash.delegation",
                        clash.figures().get(0),
                        clash.figures().get(1),
                        members(reader, clash.names()));
            case HOLIDAY ->
                reader.t("clash.holiday", first(clash), clash.names().get(1));
            case WEEKEND ->
                reader.t(
                        "clash.weekend",
                        reader.day(clash.moments().getFirst().atZone(zone).toLocalDate()));
            case LENGTH ->
                reader.t(
                        "clash.length",
                        clash.figures().get(0),
                        clash.figures().get(1),
                        reader.t("mode." + sitting.plan().mode()));
            case BREAK ->
                reader.t(
                        "clash.break",
                        clash.figures().get(0),
                        other(reader, clash),
                        from(reader, clash),
                        until(reader, clash),
                        clash.figures().get(1));
            case INTERPRETERS ->
                reader.t(
                        "clash.interpreters",
                        clash.figures().get(0),
                        reader.languageName(first(clash)),
                        clash.figures().get(1));
            case EARLY, LATE, HOURS ->
                reader.t(
                        "clash.hours",
                        clash.figures().get(0),
                        clash.figures().get(1),
                        clock(clash.figures().get(2)),
                        clock(clash.figures().get(3)),
                        members(reader, clash.names()));
            case REHEARSAL ->
                reader.t("clash.rehearsal", first(clash), clash.names().get(1));
            case COVER ->
                reader.t(
                        "clash.cover." + first(clash),
                        reader.time(clash.moments().getFirst(), zone),
                        reader.time(clash.moments().getLast(), zone));
        };
    }

    private String licence(Reader reader, Clash clash) {
        return clash.others().isEmpty()
                ? reader.t("clash.platform-none", first(clash), clash.figures().getFirst())
                : reader.t(
                        "clash.platform",
                        first(clash),
                        clash.figures().getFirst(),
                        other(reader, clash),
                        from(reader, clash),
                        until(reader, clash));
    }

    private static String wayOut(Reader reader, Clash clash) {
        ZoneId zone = clash.sitting().plan().zone();
        return switch (clash.rule()) {
            case ROOM, LICENCE, CHAIR, SHIFT, GROUP, BREAK, INTERPRETERS, DELEGATION ->
                clash.freeAt()
                        .map(start -> reader.t("clash.free-at", reader.time(start, zone)))
                        .orElseGet(() -> reader.t("clash.not-that-day"));
            case GAP ->
                clash.freeAt()
                        .map(start -> reader.t("clash.next-time", reader.time(start, zone)))
                        .orElse("");
            case HOLIDAY, WEEKEND ->
                clash.freeAt()
                        .map(start -> reader.t(
                                "clash.next-day-of-work",
                                reader.day(start.atZone(zone).toLocalDate())))
                        .orElse("");
            case TWICE, LENGTH, EARLY, LATE, HOURS, REHEARSAL, COVER -> "";
        };
    }

    private String other(Reader reader, Clash clash) {
        Planned other = clash.others().getFirst();
        return other.host().session() == clash.sitting().host().session()
                ? name(reader, other)
                : other.host().code() + ", " + name(reader, other);
    }

    private static String from(Reader reader, Clash clash) {
        return time(reader, clash, clash.others().getFirst().startsAt());
    }

    private static String until(Reader reader, Clash clash) {
        return time(reader, clash, clash.others().getFirst().endsAt());
    }

    private static String time(Reader reader, Clash clash, Instant instant) {
        return reader.time(instant, clash.sitting().plan().zone());
    }

    private static String first(Clash clash) {
        return clash.names().getFirst();
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static String comma(Reader reader) {
        return reader.language() == Language.CHINESE ? reader.t("clash.comma") : reader.t("clash.comma") + " ";
    }

    private String members(Reader reader, List<String> codes) {
        Map<String, String> all = names.computeIfAbsent(
                reader.language(),
                language -> countries.all(language).stream().collect(Collectors.toMap(Country::code, Country::name)));
        String named = codes.stream()
                .limit(NAMED)
                .map(code -> all.getOrDefault(code, code))
                .collect(Collectors.joining(comma(reader)));
        return codes.size() > NAMED ? reader.t("clash.and-more", named, codes.size() - NAMED) : named;
    }
}
