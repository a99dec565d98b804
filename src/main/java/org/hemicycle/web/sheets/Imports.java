package org.hemicycle.web.sheets;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.accounts.Token;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Takes spreadsheets in: kept, looked through, confirmed, and written by a job. */
@Singleton
public class Imports {

    private static final Duration KEPT_FOR = Duration.ofDays(2);
    private static final int SAMPLES = 3;

    private final Map<String, SheetImport> kinds;
    private final KeptSheets kept;
    private final ImportQueue queue;
    private final Audit audit;
    private final Clock clock;

    Imports(List<SheetImport> kinds, KeptSheets kept, ImportQueue queue, Audit audit, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(SheetImport::kind, kind -> kind));
        this.kept = kept;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file of somebody who is signed in; nothing else is written until it is confirmed.
     *
     * @return the secret in its address, {@code /imports/{id}}
     * @throws NotFound if there is no such import or the reader may not use it
     * @throws Refused if the file is no table
     */
    @Transactional
    public String keep(String kind, long target, String fileName, byte[] file, Reader reader) {
        importInto(kind, target, reader);
        SignedIn person = reader.person();
        return keep(kind, target, fileName, file, person.name(), person.accountId(), reader);
    }

    /** The same for the holder of a link, whose right to the target the caller has looked at. */
    @Transactional
    public String keepForLink(String kind, long target, String fileName, byte[] file, String by, Reader reader) {
        return keep(kind, target, fileName, file, by, null, reader);
    }

    private String keep(
            String kind, long target, String fileName, byte[] file, String by, @Nullable Long account, Reader reader) {
        kept.forget(clock.instant().minus(KEPT_FOR));
        Sheet sheet = SheetFile.read(file, reader);
        ColumnMatch match = ColumnMatch.guess(sheet.heads(), of(kind).columns(target));
        return kept.save(new KeptSheet(
                        Token.make(),
                        kind,
                        target,
                        fileName,
                        file,
                        match.write(),
                        "",
                        by,
                        account,
                        reader.language().tag(),
                        reader.zone().getId(),
                        clock.instant(),
                        KeptSheet.Status.DRAFT,
                        sheet.rows().size(),
                        0,
                        null))
                .id();
    }

    /** @throws NotFound if there is no such import or the reader may not use it */
    SheetImport importInto(String kind, long target, Reader reader) {
        SheetImport wanted = of(kind);
        if (!wanted.mayUse(target, reader)) {
            throw new NotFound(reader.t("sheet.no-import"));
        }
        return wanted;
    }

    private SheetImport of(String kind) {
        @Nullable SheetImport known = kinds.get(kind);
        if (known == null) {
            throw Messages.missing("missing.import");
        }
        return known;
    }

    /** Where an import stands, without reading its file. */
    @Transactional
    KeptSheet find(String id, Reader reader) {
        KeptSheet sheet = kept.findById(id).orElseThrow(() -> new NotFound(reader.t("sheet.no-import")));
        boolean mine = sheet.accountId() == null
                || reader.signedIn()
                        .map(SignedIn::accountId)
                        .filter(sheet.accountId()::equals)
                        .isPresent();
        if (!mine) {
            throw new NotFound(reader.t("sheet.no-import"));
        }
        return sheet;
    }

    SheetImport importOf(KeptSheet sheet) {
        return of(sheet.kind());
    }

    /** Reads the file and says of each line what is wrong with it and what is to be decided. */
    @Transactional
    ShownSheet look(KeptSheet sheet, Reader reader) {
        SheetImport into = importOf(sheet);
        Sheet file = SheetFile.read(sheet.content(), reader);
        List<SheetColumn> columns = into.columns(sheet.target());
        ColumnMatch match = sheet.match();
        List<SheetColumn> missing = match.missing(columns);
        List<SheetLine> lines = file.rows().stream().map(match::line).toList();
        return new ShownSheet(
                sheet,
                into.title(sheet.target(), reader),
                into.home(sheet.target()),
                file.heads(),
                samples(file),
                columns,
                match,
                missing,
                lines,
                missing.isEmpty() ? findings(into, sheet.target(), columns, lines, reader) : List.of(),
                file.encoding(),
                file.guessed());
    }

    private static List<SheetFinding> findings(
            SheetImport into, long target, List<SheetColumn> columns, List<SheetLine> lines, Reader reader) {
        return Stream.concat(
                        lines.stream()
                                .flatMap(line -> columns.stream()
                                        .filter(column -> column.required()
                                                && line.text(column.key()).isEmpty())
                                        .map(column -> new SheetFinding.Fault(
                                                line.number(),
                                                column.key(),
                                                reader.t("sheet.no-cell", reader.t(column.title()))))),
                        into.examine(target, lines, reader).stream())
                .toList();
    }

    private static List<String> samples(Sheet file) {
        return IntStream.range(0, file.heads().size())
                .mapToObj(column -> file.rows().stream()
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.isEmpty())
                        .limit(SAMPLES)
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    /** @param keys for each column of the file the key it stands for, or an empty text; unknown keys count as empty */
    @Transactional
    void match(KeptSheet sheet, List<String> keys) {
        List<String> known = importOf(sheet).columns(sheet.target()).stream()
                .map(SheetColumn::key)
                .toList();
        kept.match(
                sheet.id(),
                new ColumnMatch(keys.stream()
                                .map(key -> known.contains(key) ? key : "")
                                .toList())
                        .write());
    }

    /**
     * Has the lines written by a job. No transaction of the caller: the job must see what is stored here.
     *
     * @param answers of questions by line number; those it does not know count as the first answer
     * @throws Refused if there are faults
     */
    void confirm(KeptSheet sheet, Map<Integer, String> answers, Reader reader) {
        ShownSheet shown = look(sheet, reader);
        if (!shown.canBeConfirmed()) {
            throw new Refused(reader.t("sheet.not-ready"));
        }
        Map<Integer, String> known = new HashMap<>();
        for (SheetFinding.Question question : shown.questions()) {
            @Nullable String said = answers.get(question.line());
            question.answers().stream()
                    .map(SheetFinding.Answer::key)
                    .filter(key -> key.equals(said))
                    .findFirst()
                    .or(() -> question.answers().stream()
                            .map(SheetFinding.Answer::key)
                            .findFirst())
                    .ifPresent(key -> known.put(question.line(), key));
        }
        if (kept.queue(sheet.id(), KeptSheet.write(known)) > 0) {
            queue.schedule(sheet.id());
        }
    }

    /** Forgets a file that is not being written. */
    @Transactional
    void remove(KeptSheet sheet) {
        kept.remove(sheet.id());
    }

    /** Writes all lines or none; called by the job. */
    @Transactional
    void write(KeptSheet sheet) {
        SheetImport into = importOf(sheet);
        Reader reader = sheet.reader();
        ShownSheet shown = look(sheet, reader);
        if (!shown.missing().isEmpty() || !shown.faults().isEmpty()) {
            throw new Refused(reader.t("sheet.changed-meanwhile", shown.faultyLines()));
        }
        into.write(new SheetWriting(
                sheet.target(),
                shown.lines(),
                sheet.answered(),
                sheet.byName(),
                reader,
                done -> kept.progress(sheet.id(), done)));
        kept.finish(sheet.id());
        audit.note(
                sheet.accountId(),
                sheet.byName(),
                "imported " + sheet.kind(),
                shown.title() + " (" + sheet.fileName() + ", " + shown.lines().size() + ")");
    }
}
