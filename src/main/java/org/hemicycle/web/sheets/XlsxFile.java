package org.hemicycle.web.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** The first visible sheet of a workbook (Office Open XML). */
final class XlsxFile {

    /** Bytes that a workbook may unfold to. What is larger was made to fill our memory. */
    private static final long LARGEST = 300L << 20;

    private XlsxFile() {}

    static boolean is(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static List<Sheet.Row> rows(byte[] file, Reader reader) {
        try {
            refuseBomb(file, reader);
            return rows(new ByteArrayInputStream(file));
        } catch (IOException | ExcelReaderException | DateTimeException | IllegalArgumentException malformed) {
            throw new Refused(reader.t("sheet.not-workbook"));
        }
    }

    private static List<Sheet.Row> rows(InputStream file) throws IOException {
        List<Sheet.Row> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file, new ReadingOptions(true, false))) {
            Optional<org.dhatim.fastexcel.reader.Sheet> sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            if (sheet.isPresent()) {
                try (var lines = sheet.get().openStream()) {
                    lines.takeWhile(line -> rows.size() <= Sheet.LONGEST + 1)
                            .map(XlsxFile::row)
                            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                            .forEach(rows::add);
                }
            }
        }
        return rows;
    }

    private static Sheet.Row row(Row line) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < line.getCellCount(); column++) {
            cells.add(line.getOptionalCell(column)
                    .map(XlsxFile::text)
                    .map(Sheet::clean)
                    .orElse(""));
        }
        return new Sheet.Row(line.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
        }
        return cell.getType() == CellType.EMPTY
                ? ""
                : Optional.ofNullable(cell.getText()).orElse("");
    }

    /** Years, months, days or hours in a format outside of its quoted and bracketed parts make a number a date. */
    private static boolean isDate(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString())
                .map(format -> format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", ""))
                .filter(format -> !format.equalsIgnoreCase("general"))
                .filter(format -> format.matches("(?is).*[ymdhs].*"))
                .isPresent();
    }

    /** A time without a day counts from the day before Excel's first. */
    private static String date(LocalDateTime date) {
        if (date.getYear() < 1900) {
            return DateTimeFormatter.ofPattern("HH:mm").format(date);
        }
        return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate().toString()
                : DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(date);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void refuseBomb(byte[] file, Reader reader) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unfolded = 0;
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                try (InputStream content = parts.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unfolded += read;
                        if (unfolded > LARGEST) {
                            throw new Refused(reader.t("sheet.not-workbook"));
                        }
                    }
                }
            }
        }
    }
}
