package org.hemicycle.web.sheets;

import java.text.Normalizer;
import java.util.List;

/**
 * A table as it stands in a file.
 *
 * @param heads the first line that holds anything
 * @param rows the lines after it that hold anything
 * @param encoding how the text was read; empty for a workbook
 * @param guessed whether that encoding is no more than likely
 */
record Sheet(List<String> heads, List<Row> rows, String encoding, boolean guessed) {

    /** Lines that one import takes. */
    static final int LONGEST = 50_000;

    /** @param number as the spreadsheet shows it */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Composed, without the white space that spreadsheets leave around a text, the no-break kinds of it included. */
    static String clean(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        int start = 0;
        int end = composed.length();
        while (start < end && isSpace(composed.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(composed.charAt(end - 1))) {
            end--;
        }
        return composed.substring(start, end);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
