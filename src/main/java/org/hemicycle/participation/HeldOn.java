package org.hemicycle.participation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a meeting was held.
 *
 * @param day the first day of the month if no more is known
 */
public record HeldOn(LocalDate day, boolean monthOnly) {

    /** Stands for a date that could not be read. */
    static final HeldOn NEVER = new HeldOn(LocalDate.EPOCH, false);

    /** Reads {@code 2019-03} or {@code 2019-03-25}. */
    static Optional<HeldOn> parse(String cell) {
        try {
            return Optional.of(
                    cell.length() == "2019-03".length()
                            ? new HeldOn(YearMonth.parse(cell).atDay(1), true)
                            : new HeldOn(LocalDate.parse(cell), false));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** As it is written in a file. */
    public String text() {
        return monthOnly ? YearMonth.from(day).toString() : day.toString();
    }
}
