package org.hemicycle.web.sheets;

import java.util.List;
import org.hemicycle.web.Reader;

/**
 * What a room takes in from spreadsheets. A bean of this type is all a room writes: the file is read, its columns are
 * matched, shown and confirmed, and written by a job in one transaction at {@code /imports}.
 */
public interface SheetImport {

    /** Its name in addresses, as {@code delegates}. */
    String kind();

    /** Whether the reader may import into the target; pages and API answer "not found" to those who may not. */
    boolean mayUse(long target, Reader reader);

    /** What is imported into what, as a heading: "Delegates of VCC-1". */
    String title(long target, Reader reader);

    /** The page to go back to. */
    String home(long target);

    /** In the order in which a template file has them. */
    List<SheetColumn> columns(long target);

    /**
     * Looks at every line without writing anything. Cells missing in required columns are found before.
     *
     * @param lines in the order of the file, without empty ones
     */
    List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader);

    /** Writes all lines, in the transaction of the caller. */
    void write(SheetWriting sheet);
}
