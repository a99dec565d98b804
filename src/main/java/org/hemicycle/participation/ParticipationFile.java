package org.hemicycle.participation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A participation file as it was read: the lines after its header, or what is wrong with the file as a whole. Lines
 * that start with # before the header are remarks.
 */
public record ParticipationFile(List<String> header, List<Line> lines, List<Fault> faults) {

    private static final String SEPARATORS = ",;\t";

    /** @param countries alpha-2 codes of all countries */
    static ParticipationFile read(String text, Set<String> countries) {
        Remarks remarks = Remarks.before(text);
        try {
            List<CsvRecord> records = records(remarks.rest());
            return records.isEmpty() ? broken(Fault.of(Fault.Kind.EMPTY)) : read(records, remarks.lines(), countries);
        } catch (CsvParseException malformed) {
            return broken(Fault.of(Fault.Kind.UNREADABLE, malformedSince(malformed)));
        }
    }

    public boolean isFaulty() {
        return !faults.isEmpty()
                || lines.stream().anyMatch(line -> !line.faults().isEmpty());
    }

    public List<Line> faultyLines() {
        return lines.stream().filter(line -> !line.faults().isEmpty()).toList();
    }

    public List<Figure> figures() {
        return lines.stream().map(Line::figure).filter(Objects::nonNull).toList();
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .forEach(record -> {
                    if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                        records.add(record);
                    }
                });
        return records;
    }

    private static ParticipationFile read(List<CsvRecord> records, long remarks, Set<String> countries) {
        List<String> header = cells(records.getFirst());
        List<Fault> missing = Stream.of(Column.values())
                .filter(column -> !column.mayBeMissing() && column.in(header) < 0)
                .map(column -> Fault.of(Fault.Kind.NO_COLUMN, column.proper(), String.join(", ", header)))
                .toList();
        if (!missing.isEmpty()) {
            return new ParticipationFile(header, List.of(), missing);
        }
        if (records.size() == 1) {
            return new ParticipationFile(header, List.of(), List.of(Fault.of(Fault.Kind.EMPTY)));
        }
        LineReader reader = new LineReader(header, countries);
        List<Line> lines = records.stream()
                .skip(1)
                .map(record -> reader.read(remarks + record.getStartingLineNumber(), cells(record)))
                .toList();
        return new ParticipationFile(header, lines, List.of());
    }

    private static List<String> cells(CsvRecord record) {
        return record.getFields().stream().map(ParticipationFile::stripped).toList();
    }

    /** Spreadsheets leave no-break spaces, which count as no white space. */
    private static String stripped(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    /** The separator that the header holds most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(separator ->
                        header.chars().filter(letter -> letter == separator).count()))
                .orElseThrow()
                .intValue();
    }

    private static ParticipationFile broken(Fault fault) {
        return new ParticipationFile(List.of(), List.of(), List.of(fault));
    }

    private static String malformedSince(CsvParseException malformed) {
        return String.valueOf(malformed.getMessage()).replaceAll("\\D+", " ").strip();
    }

    /** The lines before the header that say where a file comes from. */
    private record Remarks(long lines, String rest) {

        static Remarks before(String text) {
            String rest = text;
            long lines = 0;
            while (rest.startsWith("#") || rest.startsWith("\n") || rest.startsWith("\r\n")) {
                int end = rest.indexOf('\n');
                rest = end < 0 ? "" : rest.substring(end + 1);
                lines++;
            }
            return new Remarks(lines, rest);
        }
    }
}
