package org.hemicycle.web.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** A table of separated values: commas, semicolons, tabs or bars, texts in quotes over several lines. */
final class CsvFile {

    private static final String SEPARATORS = ",;\t|";

    /** What Excel writes before the heads to name its separator. */
    private static final String NAMED = "sep=";

    private CsvFile() {}

    static List<Sheet.Row> rows(String text, Reader reader) {
        boolean named = text.startsWith(NAMED) && text.length() > NAMED.length();
        char separator = named ? text.charAt(NAMED.length()) : likeliest(text);
        try {
            return rows(named ? text.substring(NAMED.length() + 1) : text, separator);
        } catch (CsvParseException malformed) {
            String line = String.valueOf(malformed.getMessage())
                    .replaceAll("\\D+", " ")
                    .strip();
            throw new Refused(reader.t("sheet.unreadable", line));
        }
    }

    private static List<Sheet.Row> rows(String text, char separator) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<String> cells = record.getFields().stream().map(Sheet::clean).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Sheet.Row((int) record.getStartingLineNumber(), cells));
            }
        }
        return rows;
    }

    /** The separator that the heads hold most of. */
    private static char likeliest(String text) {
        String heads = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(separator ->
                        heads.chars().filter(letter -> letter == separator).count()))
                .orElseThrow()
                .intValue();
    }
}
