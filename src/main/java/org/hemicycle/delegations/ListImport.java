package org.hemicycle.delegations;

import java.util.List;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;

/** Delegates from a spreadsheet, whoever takes them in and for whom. */
abstract class ListImport implements SheetImport {

    /** Whose delegates they are, as the heading calls it. */
    abstract String name(long target, Reader reader);

    abstract SheetList list(long target, Reader reader);

    @Override
    public final String title(long target, Reader reader) {
        return reader.t("dg.import.title", name(target, reader));
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return SheetLists.columns(false);
    }

    @Override
    public final List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        return list(target, reader).examine(lines);
    }

    @Override
    public void write(SheetWriting sheet) {
        list(sheet.target(), sheet.reader()).write(sheet.lines(), sheet.answers(), sheet.by(), false, sheet.written());
    }
}
