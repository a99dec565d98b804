package org.hemicycle.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A table to take home, for spreadsheets and programs alike: UTF-8 with a byte order mark, and no text that a
 * spreadsheet would run as a formula.
 */
public final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().build(text);

    public CsvTable(Object... header) {
        text.write('\uFEFF');
        row(header);
    }

    /** @param cells numbers are written as they are, everything else as text */
    public CsvTable row(Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvTable::cell).toList());
        return this;
    }

    /** The table as a file that the browser keeps under this name. */
    public HttpResponse<byte[]> file(String name) {
        return HttpResponse.ok(toString().getBytes(StandardCharsets.UTF_8))
                .contentType("text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(Object cell) {
        String said = String.valueOf(cell);
        boolean formula = !(cell instanceof Number)
                && !said.isEmpty()
                && FORMULA_STARTS.indexOf(
                                said.stripLeading().isEmpty()
                                        ? said.charAt(0)
                                        : said.stripLeading().charAt(0))
                        >= 0;
        return formula ? "'" + said : said;
    }
}
