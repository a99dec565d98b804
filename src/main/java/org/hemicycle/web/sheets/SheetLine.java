package org.hemicycle.web.sheets;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a spreadsheet, by the columns the import understands.
 *
 * @param number as the spreadsheet shows it: the heads are on line 1
 * @param cells by column key; texts in Unicode's composed form (NFC) without white space around them; a date of a
 *     workbook as {@code 2020-06-09}, one with a time as {@code 2020-06-09T10:00}
 */
public record SheetLine(int number, Map<String, String> cells) {

    /** The text of a cell, empty if there is none. */
    public String text(String key) {
        return cells.getOrDefault(key, "");
    }

    /** The text of a cell that may be left empty. */
    public Optional<String> optional(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }
}
