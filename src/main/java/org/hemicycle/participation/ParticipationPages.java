package org.hemicycle.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetText;
import org.jspecify.annotations.Nullable;

/** What was counted, and bringing in more of it. */
@Controller("/participation")
@Secured({Role.Named.ANALYST, Role.Named.SECRETARY, Role.Named.ADMINISTRATOR})
class ParticipationPages {

    private final ParticipationImports imports;
    private final Comparisons comparisons;
    private final Audit audit;

    ParticipationPages(ParticipationImports imports, Comparisons comparisons, Audit audit) {
        this.imports = imports;
        this.comparisons = comparisons;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> all(Reader reader) {
        return new ModelAndView<>(
                "participation/all",
                Map.of(
                        "reader", reader,
                        "imports", imports.stored(),
                        "drafts", imports.drafts(),
                        "comparisons", comparisons.all()));
    }

    @Get("/imports/new")
    ModelAndView<Map<String, Object>> ask(Reader reader) {
        return form(reader, Form.empty(reader).with("count", CountName.REGISTERED));
    }

    @Get("/example.csv")
    HttpResponse<byte[]> example() {
        return HttpResponse.ok(ParticipationImports.sample().getBytes(StandardCharsets.UTF_8))
                .contentType("text/csv;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + ParticipationImports.SAMPLE_FILE + "\"");
    }

    @Post("/imports")
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(
            Reader reader,
            @Part @Nullable CompletedFileUpload file,
            @Part Optional<String> title,
            @Part Optional<String> source,
            @Part Optional<String> count) {
        Form form = Form.of(
                reader, Map.of("title", title.orElse(""), "source", source.orElse(""), "count", count.orElse("")));
        String name = form.text("title", 200);
        String from = form.text("source", 500);
        CountName counted = form.choice("count", CountName.class, CountName.REGISTERED);
        String text = text(file, form, reader);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(form(reader, form));
        }
        ImportRow draft = imports.draft(
                name, from, counted, fileName(file), text, reader.person().name());
        audit.note(reader.person(), "uploaded participation file", name + " (" + draft.fileName() + ")");
        return HttpResponse.seeOther(URI.create("/participation/imports/" + draft.number()));
    }

    @Get("/imports/{id}")
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        return new ModelAndView<>("participation/import", Map.of("reader", reader, "shown", imports.show(id)));
    }

    @Post("/imports/{id}/confirmation")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Reader reader, long id) {
        ShownImport shown = imports.show(id);
        if (shown.row().isDraft() && !shown.canBeConfirmed()) {
            return HttpResponse.unprocessableEntity().body(show(reader, id));
        }
        imports.confirm(id);
        audit.note(reader.person(), "stored participation figures", shown.row().title());
        return HttpResponse.seeOther(URI.create("/participation"));
    }

    @Post("/imports/{id}/removal")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Reader reader, long id) {
        String title = imports.show(id).row().title();
        List<String> standing = comparisons.titlesUsing(id);
        if (!standing.isEmpty()) {
            throw new Refused(reader.t("participation.import.in-use", String.join("; ", standing)));
        }
        imports.remove(id);
        audit.note(reader.person(), "removed participation import", title);
        return HttpResponse.seeOther(URI.create("/participation"));
    }

    private static String text(@Nullable CompletedFileUpload file, Form form, Reader reader) {
        if (file == null || file.getSize() == 0) {
            form.fault("file", reader.t("participation.import.no-file"));
            return "";
        }
        try {
            Optional<String> text = SheetText.unicode(file.getBytes()).map(SheetText::text);
            if (text.isEmpty()) {
                form.fault("file", reader.t("participation.import.not-text"));
            }
            return text.orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fileName(@Nullable CompletedFileUpload file) {
        return file == null ? "" : file.getFilename().replaceAll(".*[/\\\\]", "");
    }

    private static ModelAndView<Map<String, Object>> form(Reader reader, Form form) {
        return new ModelAndView<>("participation/import-new", Map.of("reader", reader, "form", form));
    }
}
