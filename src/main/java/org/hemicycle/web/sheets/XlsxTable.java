package org.hemicycle.web.sheets;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table to take home as a workbook. Texts are written as texts, so none of them runs as a formula. */
public final class XlsxTable {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 31;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Hemicycle", "1.0");
    private final Worksheet sheet;
    private int rows;

    /** @param name of the one sheet; what a sheet's name may not hold is left out */
    public XlsxTable(String name, Object... header) {
        sheet = workbook.newWorksheet(sheetName(name));
        row(header);
        sheet.range(0, 0, 0, Math.max(0, header.length - 1)).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /** @param cells numbers, truth values, dates and local times are written as such, everything else as text */
    public XlsxTable row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        rows++;
        return this;
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case Number number -> sheet.value(rows, column, number);
            case Boolean truth -> sheet.value(rows, column, truth);
            case LocalDate date -> {
                sheet.value(rows, column, date);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(rows, column, time);
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(rows, column, cell.toString());
        }
    }

    /** The table as a file that the browser keeps under this name. To be called once, at the end. */
    public HttpResponse<byte[]> file(String name) {
        return HttpResponse.ok(toBytes())
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    byte[] toBytes() {
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    }
}
