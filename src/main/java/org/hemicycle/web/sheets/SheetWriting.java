package org.hemicycle.web.sheets;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hemicycle.web.Reader;

/**
 * What is to be written of a file.
 *
 * @param lines have been examined in this transaction, and no fault was found
 * @param answers of questions, by line number; the first answer where the reader chose none
 * @param by whose name stands beside what changes
 * @param written to be told now and then how many lines are done
 */
public record SheetWriting(
        long target,
        List<SheetLine> lines,
        Map<Integer, String> answers,
        String by,
        Reader reader,
        IntConsumer written) {

    /** Line by line, told after each. */
    public void each(Consumer<SheetLine> writing) {
        int done = 0;
        for (SheetLine line : lines) {
            writing.accept(line);
            written.accept(++done);
        }
    }

    /** What was answered to the question that a line raised; empty if it raised none. */
    public String answer(SheetLine line) {
        return answers.getOrDefault(line.number(), "");
    }
}
