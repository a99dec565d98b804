package org.hemicycle.web.sheets;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Imports for programs: upload, read what was found, confirm, ask how far it is. */
@Controller("/api/v1/imports")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.CHIEF_INTERPRETER})
class ImportApi {

    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    /**
     * Keeps a spreadsheet (CSV or XLSX, part {@code file}) and says what it holds; nothing is written yet. 422 if the file
     * is no table, 404 if there is no such import.
     */
    @Post("/{kind}/{target}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<Found> keep(Reader reader, String kind, long target, @Part CompletedFileUpload file) {
        try {
            String id = imports.keep(kind, target, ImportPages.name(file), file.getBytes(), reader);
            return HttpResponse.created(show(reader, id), URI.create("/api/v1/imports/" + id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where an import stands, and what was found in its lines. */
    @Get("/{id}")
    Found show(Reader reader, String id) {
        KeptSheet sheet = imports.find(id, reader);
        return sheet.isUnderWay() || sheet.isDone() ? Found.standing(sheet) : Found.of(imports.look(sheet, reader));
    }

    /** Confirms it, with an answer to each question by line number; lines without one get the first answer. 422 if there are faults. */
    @Post("/{id}/confirmation")
    @Status(HttpStatus.ACCEPTED)
    Found confirm(Reader reader, String id, @Body @Nullable Map<String, String> answers) {
        Map<Integer, String> byLine = new HashMap<>();
        if (answers != null) {
            answers.forEach((line, answer) -> {
                if (line.matches("\\d{1,8}")) {
                    byLine.put(Integer.valueOf(line), answer);
                }
            });
        }
        imports.confirm(imports.find(id, reader), byLine, reader);
        return Found.standing(imports.find(id, reader));
    }

    /** Forgets the file, unless it is being written. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Reader reader, String id) {
        imports.remove(imports.find(id, reader));
    }

    /**
     * @param columns for each column of the file the key it stands for, or an empty text
     * @param written lines that are done
     * @param failure why nothing was written
     */
    @Serdeable
    record Found(
            String id,
            KeptSheet.Status status,
            int lines,
            int written,
            @Nullable String failure,
            List<String> columns,
            List<String> missing,
            List<Finding> faults,
            List<Finding> questions,
            List<Finding> notes) {

        static Found standing(KeptSheet kept) {
            return new Found(
                    kept.id(),
                    kept.status(),
                    kept.lines(),
                    kept.written(),
                    kept.failure(),
                    kept.match().keys(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        static Found of(ShownSheet shown) {
            KeptSheet kept = shown.kept();
            return new Found(
                    kept.id(),
                    kept.status(),
                    kept.lines(),
                    kept.written(),
                    kept.failure(),
                    kept.match().keys(),
                    shown.missing().stream().map(SheetColumn::key).toList(),
                    shown.faults().stream().map(Finding::of).toList(),
                    shown.questions().stream().map(Finding::of).toList(),
                    shown.notes().stream().map(Finding::of).toList());
        }
    }

    /** @param answers keys of the answers a question can have */
    @Serdeable
    record Finding(int line, String column, String sentence, List<String> answers) {

        static Finding of(SheetFinding finding) {
            return switch (finding) {
                case SheetFinding.Fault fault -> new Finding(fault.line(), fault.column(), fault.sentence(), List.of());
                case SheetFinding.Note note -> new Finding(note.line(), "", note.sentence(), List.of());
                case SheetFinding.Question question ->
                    new Finding(
                            question.line(),
                            "",
                            question.sentence(),
                            question.answers().stream()
                                    .map(SheetFinding.Answer::key)
                                    .toList());
            };
        }
    }
}
