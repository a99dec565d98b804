package org.hemicycle.delegations;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;

/** A list of delegates from a spreadsheet, beside those who are there. */
final class SheetList {

    private final SheetReading reading;
    private final List<Delegate> there;
    private final Map<Long, Delegation> sent;
    private final long session;
    private final SheetWriter writer;
    private final Reader reader;

    SheetList(
            SheetReading reading,
            List<Delegate> there,
            Map<Long, Delegation> sent,
            long session,
            SheetWriter writer,
            Reader reader) {
        this.reading = reading;
        this.there = there;
        this.sent = sent;
        this.session = session;
        this.writer = writer;
        this.reader = reader;
    }

    List<SheetFinding> examine(List<SheetLine> lines) {
        return plan(lines, Map.of()).findings();
    }

    void write(
            List<SheetLine> lines, Map<Integer, String> answers, String by, boolean focalPoint, IntConsumer written) {
        writer.write(session, plan(lines, answers).changes(), by, focalPoint, lines.size(), written);
    }

    /** Asks for what the lines say, for the list is closed. */
    void ask(List<SheetLine> lines, Map<Integer, String> answers, String by, IntConsumer written) {
        writer.ask(sent, plan(lines, answers).changes(), by);
        written.accept(lines.size());
    }

    private SheetPlan plan(List<SheetLine> lines, Map<Integer, String> answers) {
        SheetPlan plan = new SheetPlan(reading, there, sent, answers, reader);
        lines.forEach(line -> plan.take(reading.read(line)));
        return plan;
    }
}
