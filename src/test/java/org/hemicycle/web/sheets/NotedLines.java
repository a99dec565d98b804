package org.hemicycle.web.sheets;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** An import for secretaries that notes each line in the audit trail. */
@Singleton
final class NotedLines implements SheetImport {

    static final String KIND = "noted-lines";

    private final Audit audit;

    NotedLines(Audit audit) {
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return target == 1 && reader.is(Role.SECRETARY);
    }

    @Override
    public String title(long target, Reader reader) {
        return "Lines to be noted";
    }

    @Override
    public String home(long target) {
        return "/sessions";
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return List.of(
                SheetColumn.required("name", "person.name"), SheetColumn.optional("email", "person.email", "mail"));
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        return lines.stream().flatMap(NotedLines::examine).toList();
    }

    private static Stream<SheetFinding> examine(SheetLine line) {
        return switch (line.text("name")) {
            case "faulty" -> Stream.of(new SheetFinding.Fault(line.number(), "name", "Faulty it is."));
            case "double" ->
                Stream.of(new SheetFinding.Question(
                        line.number(),
                        "Is there already.",
                        List.of(new SheetFinding.Answer("keep", "Keep"), new SheetFinding.Answer("add", "Add"))));
            case "odd" -> Stream.of(new SheetFinding.Note(line.number(), "Odd it is."));
            default -> Stream.empty();
        };
    }

    @Override
    public void write(SheetWriting sheet) {
        sheet.each(line -> {
            if (line.text("name").equals("too late")) {
                throw new Refused("Line " + line.number() + " came too late.");
            }
            audit.note(null, sheet.by(), "noted line", line.text("name") + sheet.answer(line));
        });
    }
}
