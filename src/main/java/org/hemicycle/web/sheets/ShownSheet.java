package org.hemicycle.web.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A spreadsheet as its reader looks through it.
 *
 * @param home where to go back to
 * @param samples what each column of the file holds in its first lines, for whoever matches it
 * @param columns that the import understands
 * @param missing required columns that the file has no column for; lines are not examined then
 * @param findings in the order of the lines
 */
public record ShownSheet(
        KeptSheet kept,
        String title,
        String home,
        List<String> heads,
        List<String> samples,
        List<SheetColumn> columns,
        ColumnMatch match,
        List<SheetColumn> missing,
        List<SheetLine> lines,
        List<SheetFinding> findings,
        String encoding,
        boolean guessed) {

    public ShownSheet {
        findings = findings.stream()
                .sorted(Comparator.comparingInt(SheetFinding::line))
                .toList();
    }

    public boolean canBeConfirmed() {
        return missing.isEmpty() && faults().isEmpty() && !kept.isUnderWay() && !kept.isDone();
    }

    public List<SheetFinding.Fault> faults() {
        return only(SheetFinding.Fault.class);
    }

    public List<SheetFinding.Question> questions() {
        return only(SheetFinding.Question.class);
    }

    public List<SheetFinding.Note> notes() {
        return only(SheetFinding.Note.class);
    }

    public long faultyLines() {
        return faults().stream().mapToInt(SheetFinding::line).distinct().count();
    }

    /** Each line with faults, and its faults. */
    public Map<SheetLine, List<SheetFinding.Fault>> faulty(int most) {
        Map<Integer, SheetLine> byNumber =
                lines.stream().collect(Collectors.toMap(SheetLine::number, Function.identity(), (one, other) -> one));
        Map<SheetLine, List<SheetFinding.Fault>> faulty = new LinkedHashMap<>();
        for (SheetFinding.Fault fault : faults()) {
            SheetLine line = byNumber.getOrDefault(fault.line(), new SheetLine(fault.line(), Map.of()));
            if (faulty.size() < most || faulty.containsKey(line)) {
                faulty.computeIfAbsent(line, absent -> new ArrayList<>()).add(fault);
            }
        }
        return faulty;
    }

    /** The answers that all questions have in common, to answer them at once. */
    public List<SheetFinding.Answer> commonAnswers() {
        return questions().stream()
                .map(SheetFinding.Question::answers)
                .reduce((one, other) -> one.stream()
                        .filter(answer ->
                                other.stream().anyMatch(same -> same.key().equals(answer.key())))
                        .toList())
                .orElse(List.of());
    }

    /** Columns of the import that some column of the file stands for. */
    public List<SheetColumn> matched() {
        return columns.stream()
                .filter(column -> match.keys().contains(column.key()))
                .toList();
    }

    private <T extends SheetFinding> List<T> only(Class<T> type) {
        return findings.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
