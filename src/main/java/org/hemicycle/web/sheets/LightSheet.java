package org.hemicycle.web.sheets;

import java.util.List;
import java.util.stream.IntStream;

/** A spreadsheet as a bad line can carry it: what must be decided and the first of everything else, cut short. */
public record LightSheet(ShownSheet whole) {

    private static final int FAULTS = 8;
    private static final int QUESTIONS = 5;
    private static final int FIRST_LINES = 2;
    private static final int COLUMNS = 8;
    private static final int HEADS = 30;
    private static final int LONGEST_SENTENCE = 160;
    private static final int LONGEST_CELL = 40;

    public KeptSheet kept() {
        return whole.kept();
    }

    public List<SheetFinding.Fault> faults() {
        return whole.faults().stream().limit(FAULTS).toList();
    }

    public int moreFaults() {
        return Math.max(0, whole.faults().size() - FAULTS);
    }

    public List<SheetFinding.Question> questions() {
        return whole.questions().stream().limit(QUESTIONS).toList();
    }

    public int moreQuestions() {
        return Math.max(0, whole.questions().size() - QUESTIONS);
    }

    public List<SheetLine> firstLines() {
        return whole.lines().stream().limit(FIRST_LINES).toList();
    }

    public List<SheetColumn> firstColumns() {
        return whole.matched().stream().limit(COLUMNS).toList();
    }

    /** The places of the columns of the file that may stand for one that is missing. */
    public List<Integer> places() {
        return IntStream.range(0, Math.min(HEADS, whole.heads().size())).boxed().toList();
    }

    public String head(int place) {
        String head = whole.heads().get(place);
        return head.isEmpty() ? String.valueOf(place + 1) : cut(head, LONGEST_CELL);
    }

    /** What the faulty cell holds. */
    public String cell(SheetFinding.Fault fault) {
        return whole.lines().stream()
                .filter(line -> line.number() == fault.line())
                .findFirst()
                .map(line -> cell(line, fault.column()))
                .orElse("");
    }

    public String cell(SheetLine line, String column) {
        return cut(line.text(column), LONGEST_CELL);
    }

    public String sentence(SheetFinding finding) {
        return cut(finding.sentence(), LONGEST_SENTENCE);
    }

    /** Never within a letter of two halves. */
    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
