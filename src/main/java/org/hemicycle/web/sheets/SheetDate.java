package org.hemicycle.web.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it into spreadsheets: 2020-06-09, 9.6.2020, 09/06/2020, 2020年6月9日, "9 de junio de 2020", in
 * any digits; a moment stands for its day.
 *
 * @param date as it is read with the day first
 * @param other what it is with the month first, if that is another day: 09/06/2020 is the ninth of June here and the
 *     sixth of September elsewhere. Dots are written with the day first everywhere.
 */
public record SheetDate(LocalDate date, @Nullable LocalDate other) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})(?:[T ].*)?");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?");
    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    static final int LONGEST = 60;

    public boolean isAmbiguous() {
        return other != null;
    }

    /** @param language whose names of months are looked at first */
    public static Optional<SheetDate> read(String said, Language language) {
        String text = plain(said);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return yearFirst(text)
                .or(() -> dayFirst(text))
                .or(() -> SpelledDate.read(text, language).map(date -> new SheetDate(date, null)));
    }

    /** As forms have it, 2020-06-09; what is no day, or may be two, stays as it was written. */
    public static String iso(String said, Language language) {
        return read(said, language)
                .filter(day -> !day.isAmbiguous())
                .map(day -> day.date().toString())
                .orElse(said);
    }

    /** Asks which day is meant, if two may be. */
    public static Optional<String> question(String said, Reader reader) {
        return read(said, reader.language())
                .flatMap(day -> Optional.ofNullable(day.other())
                        .map(other -> reader.t(
                                "sheet.date-ambiguous",
                                said,
                                reader.date(day.date()),
                                reader.date(other),
                                day.date().toString())));
    }

    private static Optional<SheetDate> yearFirst(String text) {
        Matcher written = YEAR_FIRST.matcher(text);
        if (written.matches()) {
            return date(number(written, 1), number(written, 3), number(written, 4))
                    .map(day -> new SheetDate(day, null));
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.matches()
                ? date(number(chinese, 1), number(chinese, 2), number(chinese, 3))
                        .map(day -> new SheetDate(day, null))
                : Optional.empty();
    }

    private static Optional<SheetDate> dayFirst(String text) {
        Matcher written = DAY_FIRST.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        boolean dots = written.group(2).equals(".");
        int year = number(written, 4);
        Optional<LocalDate> dayFirst = date(year, number(written, 3), number(written, 1));
        Optional<LocalDate> monthFirst = dots ? Optional.empty() : date(year, number(written, 1), number(written, 3));
        return dayFirst.map(day -> new SheetDate(
                        day, monthFirst.filter(other -> !other.equals(day)).orElse(null)))
                .or(() -> monthFirst.map(day -> new SheetDate(day, null)));
    }

    /** In European digits, without marks of direction. */
    private static String plain(String said) {
        StringBuilder text = new StringBuilder();
        DIRECTION
                .matcher(said)
                .replaceAll("")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .strip()
                .codePoints()
                .forEach(letter -> digit(letter).ifPresentOrElse(text::append, () -> text.appendCodePoint(letter)));
        return text.toString();
    }

    private static OptionalInt digit(int letter) {
        return Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER
                ? OptionalInt.of(Character.getNumericValue(letter))
                : OptionalInt.empty();
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
