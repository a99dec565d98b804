package org.hemicycle.participation;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.web.Reader;

/** The words that stand beside figures, the same on the page, in the export and in the interface for programs. */
public final class Labels {

    private Labels() {}

    /** "IETF 104, March 2019, Prague". */
    public static String meeting(Reader reader, String name, HeldOn held, String place) {
        return place.isEmpty()
                ? reader.t("participation.meeting.bare", name, held(reader, held))
                : reader.t("participation.meeting", name, held(reader, held), place);
    }

    /** The meetings of a side, each with its month and its host. */
    public static String meetings(Reader reader, List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting(reader, meeting.name(), meeting.held(), meeting.place()))
                .collect(Collectors.joining("; "));
    }

    public static String held(Reader reader, HeldOn held) {
        return held.monthOnly()
                ? DateTimeFormatter.ofPattern("LLLL yyyy", reader.language().locale())
                        .format(YearMonth.from(held.day()))
                : reader.date(held.day());
    }

    public static String presences(Reader reader, Collection<Presence> presences) {
        return presences.stream()
                .sorted()
                .map(presence -> reader.t(presence.key()))
                .collect(Collectors.joining(" + "));
    }

    /** "+34", "−184", "0". */
    public static String signed(Reader reader, int number) {
        return reader.t("participation.signed", number);
    }

    /** "+425 %", with a word on a baseline too small for it; a word instead where the baseline is nothing. */
    public static String percent(Reader reader, Change change) {
        if (change.isFromNothing()) {
            return reader.t(change.after() == 0 ? "participation.percent.none" : "participation.percent.from-nothing");
        }
        String percent = reader.t("participation.percent", change.percent().orElseThrow());
        return change.isFromTiny() ? reader.t("participation.percent.tiny", percent, change.before()) : percent;
    }

    /** Sentences on conclusions that turn around with the other baseline: all countries, and groups of development. */
    public static List<String> warnings(Reader reader, Comparison it) {
        List<String> warnings = new ArrayList<>();
        if (it.totalFlips()) {
            warnings.add(warning(
                    reader,
                    it,
                    reader.t("comparison.all"),
                    it.sides().total(),
                    it.sides().alternativeTotal().orElseThrow()));
        }
        warnings.addAll(warnings(reader, it, group -> group.kind() == CountryGroup.Kind.DEVELOPMENT));
        return warnings;
    }

    /** The same on the groups by region. */
    public static List<String> otherWarnings(Reader reader, Comparison it) {
        return warnings(reader, it, group -> group.kind() != CountryGroup.Kind.DEVELOPMENT);
    }

    private static List<String> warnings(Reader reader, Comparison it, Predicate<CountryGroup> which) {
        return it.flipping().stream()
                .filter(flipping -> which.test(flipping.group()))
                .map(flipping -> warning(reader, it, flipping))
                .toList();
    }

    private static String warning(Reader reader, Comparison it, GroupComparison group) {
        Cohort cohort = group.asOfEachYear().flips() ? group.asOfEachYear() : group.fixed();
        return warning(
                reader,
                it,
                group.group().name(),
                cohort.change(),
                cohort.alternativeChange().orElseThrow());
    }

    private static String warning(Reader reader, Comparison it, String about, Change change, Change other) {
        return reader.t(
                "comparison.warning",
                about,
                reader.t(it.row().countName().key()),
                change.before(),
                change.after(),
                presences(reader, it.baselinePresences()),
                it.baselineYears(),
                other.before(),
                presences(reader, it.alternativePresences()));
    }

    public static BarChart chart(Reader reader, Comparison it, CountryGroup.Kind kind) {
        List<String> meanings = new ArrayList<>();
        meanings.add(meaning(reader, it.baselineYears(), it.baselinePresences()));
        if (!it.alternativePresences().isEmpty()) {
            meanings.add(meaning(reader, it.baselineYears(), it.alternativePresences()));
        }
        meanings.add(meaning(reader, it.comparedYears(), it.comparedPresences()));
        return BarChart.of(it.groups(kind), meanings, reader);
    }

    private static String meaning(Reader reader, String years, Collection<Presence> presences) {
        return reader.t("comparison.meaning", years, presences(reader, presences));
    }

    /** How a country's tag looks. */
    public static String style(CountryChange.Kind kind) {
        return switch (kind) {
            case FRESH -> "good";
            case LOST -> "warn";
            case COMMON, ABSENT -> "";
        };
    }
}
