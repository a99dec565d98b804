package org.hemicycle.scheduling;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as people write them into spreadsheets. */
final class SheetMoment {

    private static final Pattern TIME = Pattern.compile(
            "(?:.*[T ])?(\\d{1,2})[:.hH](\\d{2})?(?::\\d{2}(?:\\.\\d+)?)?\\s*([apAP])?\\.?(?:[mM]\\.?)?");
    private static final Pattern FRACTION = Pattern.compile("0?[.,]\\d+");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private SheetMoment() {}

    /** A time of day: 14:30, 14.30, 14h30, 2:30 pm, the time behind a date, or a fraction of a day. */
    static Optional<LocalTime> time(String text) {
        if (FRACTION.matcher(text).matches()) {
            long minute = Math.round(Double.parseDouble(text.replace(',', '.')) * MINUTES_OF_A_DAY);
            return Optional.of(LocalTime.ofSecondOfDay(Math.min(minute, MINUTES_OF_A_DAY - 1) * 60));
        }
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = number(time, 1);
        int minute = time.group(2) == null ? 0 : number(time, 2);
        return of(time.group(3) == null ? hour : onHalfADay(hour, time.group(3)), minute);
    }

    private static int onHalfADay(int hour, String half) {
        return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }

    private static Optional<LocalTime> of(int hour, int minute) {
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
