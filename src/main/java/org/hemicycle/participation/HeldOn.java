package org.hemicycle.participation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.web.sheets.SheetDate;

/**
 * When a meeting was held.
 *
 * @param day the first day of the month if no more is known
 */
public record HeldOn(LocalDate day, boolean monthOnly) {

    /** Stands for a date that could not be read. */
    static final HeldOn NEVER = new HeldOn(LocalDate.EPOCH, false);

    /** Reads {@code 2019-03}, or a day however it is written; 09/06/2020 may be two days and is none. */
    static Optional<HeldOn> parse(String cell) {
        return month(cell)
                .or(() -> SheetDate.read(cell, Language.ENGLISH)
                        .filter(day -> !day.isAmbiguous())
                        .map(day -> new HeldOn(day.date(), false)));
    }

    private static Optional<HeldOn> month(String cell) {
        try {
            return Optional.of(new HeldOn(YearMonth.parse(cell).atDay(1), true));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    /** As it is written in a file. */
    public String text() {
        return monthOnly ? YearMonth.from(day).toString() : day.toString();
    }
}
