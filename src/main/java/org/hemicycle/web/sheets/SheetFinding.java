package org.hemicycle.web.sheets;

import java.util.List;

/** What an import says of one line before anything is written. */
public sealed interface SheetFinding {

    /** The line's number as the spreadsheet shows it. */
    int line();

    /** In the reader's language. */
    String sentence();

    /**
     * With one of these nothing is written.
     *
     * @param column key of the column it is about, empty if it is about the line
     */
    record Fault(int line, String column, String sentence) implements SheetFinding {}

    /** Worth knowing; the line is written all the same. */
    record Note(int line, String sentence) implements SheetFinding {}

    /**
     * To be decided by the reader, as what to do with somebody who is there already. The first answer holds unless
     * another is chosen.
     */
    record Question(int line, String sentence, List<Answer> answers) implements SheetFinding {}

    /**
     * One way to decide.
     *
     * @param key what {@link SheetImport#write} is told
     * @param label in the reader's language
     */
    record Answer(String key, String label) {}
}
