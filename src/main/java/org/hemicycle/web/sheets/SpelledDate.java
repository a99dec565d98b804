package org.hemicycle.web.sheets;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** Reads days whose month is spelled out, in any of the six languages: "9 juin 2020", "June 9th, 2020", "9 حزيران 2020". */
final class SpelledDate {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}[\\p{L}\\p{M}]*");
    private static final Set<String> SILENT = Set.of(
            "de", "del", "d", "le", "el", "the", "of", "st", "nd", "rd", "th", "er", "г", "год", "года", "في", "عام",
            "م");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<Language, Map<String, Month>> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();

    private SpelledDate() {}

    /** @return nothing if anything in it is not understood */
    static Optional<LocalDate> read(String text, Language language) {
        @Nullable Integer day = null;
        @Nullable Integer year = null;
        @Nullable Month month = null;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String part = folded(parts.group());
            Optional<Month> named = month(part, language);
            if (part.matches("\\d{4}") && year == null) {
                year = Integer.valueOf(part);
            } else if (part.matches("\\d{1,2}") && day == null) {
                day = Integer.valueOf(part);
            } else if (named.isPresent() && month == null) {
                month = named.get();
            } else if (!SILENT.contains(part) && !WEEKDAYS.contains(part)) {
                return Optional.empty();
            }
        }
        return day == null || year == null || month == null
                ? Optional.empty()
                : SheetDate.date(year, month.getValue(), day);
    }

    private static Optional<Month> month(String part, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .flatMap(one ->
                        Stream.ofNullable(MONTHS.getOrDefault(one, Map.of()).get(part)))
                .findFirst();
    }

    private static Map<Language, Map<String, Month>> months() {
        Map<Language, Map<String, Month>> months = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Month> names = months.computeIfAbsent(language, absent -> new HashMap<>());
            for (Month month : Month.values()) {
                spoken(language)
                        .forEach(locale -> STYLES.forEach(
                                style -> names.putIfAbsent(folded(month.getDisplayName(style, locale)), month)));
            }
        }
        return months;
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (Language language : Language.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                spoken(language)
                        .forEach(locale ->
                                STYLES.forEach(style -> names.add(folded(day.getDisplayName(style, locale)))));
            }
        }
        return names;
    }

    /** Arabic has one row of names along the Nile, one in the Levant and two in the Maghreb. */
    private static List<Locale> spoken(Language language) {
        return language == Language.ARABIC
                ? Stream.of("ar-EG", "ar-SY", "ar-DZ", "ar-MA")
                        .map(Locale::forLanguageTag)
                        .toList()
                : List.of(Locale.forLanguageTag(language.tag()));
    }

    /** Without marks, dots and case. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}
