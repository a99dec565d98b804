package org.hemicycle.web.sheets;

import java.util.List;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Reads an uploaded file, whatever program wrote it. */
final class SheetFile {

    private SheetFile() {}

    /** @throws Refused in the reader's language, if the file is no table */
    static Sheet read(byte[] file, Reader reader) {
        List<Sheet.Row> rows;
        SheetText text = new SheetText("", "", false);
        if (XlsxFile.is(file)) {
            rows = XlsxFile.rows(file, reader);
        } else if (isOldWorkbook(file)) {
            throw new Refused(reader.t("sheet.old-workbook"));
        } else {
            text = SheetText.read(file).orElseThrow(() -> new Refused(reader.t("sheet.not-text")));
            rows = CsvFile.rows(text.text(), reader);
        }
        if (rows.size() < 2) {
            throw new Refused(reader.t("sheet.empty"));
        }
        if (rows.size() - 1 > Sheet.LONGEST) {
            throw new Refused(reader.t("sheet.too-long", Sheet.LONGEST));
        }
        return new Sheet(rows.getFirst().cells(), rows.subList(1, rows.size()), text.encoding(), text.guessed());
    }

    /** The compound file of Excel 97 to 2003. */
    private static boolean isOldWorkbook(byte[] file) {
        return file.length > 4
                && (file[0] & 0xff) == 0xd0
                && (file[1] & 0xff) == 0xcf
                && (file[2] & 0xff) == 0x11
                && (file[3] & 0xff) == 0xe0;
    }
}
