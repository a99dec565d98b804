package org.hemicycle.web.sheets;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * From a file to what it holds: upload, match the columns, look through, confirm, watch. Who knows the address of an
 * upload may go on with it, for holders of links upload too.
 */
@Controller("/imports")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.CHIEF_INTERPRETER})
class ImportPages {

    private static final String ANSWER = "answer-";
    private static final String PLACE = "place-";

    private final Imports imports;

    ImportPages(Imports imports) {
        this.imports = imports;
    }

    @Get("/{kind}/{target}")
    ModelAndView<Map<String, Object>> ask(Reader reader, String kind, long target) {
        return upload(reader, imports.importInto(kind, target, reader), target, Form.empty(reader));
    }

    @Get("/{kind}/{target}/template.csv")
    HttpResponse<byte[]> csv(Reader reader, String kind, long target) {
        return new CsvTable(heads(reader, kind, target)).file(kind + ".csv");
    }

    @Get("/{kind}/{target}/template.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, String kind, long target) {
        return new XlsxTable(kind, heads(reader, kind, target)).file(kind + ".xlsx");
    }

    private Object[] heads(Reader reader, String kind, long target) {
        return imports.importInto(kind, target, reader).columns(target).stream()
                .map(column -> reader.t(column.title()))
                .toArray();
    }

    @Post("/{kind}/{target}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> keep(Reader reader, String kind, long target, @Part @Nullable CompletedFileUpload file) {
        SheetImport into = imports.importInto(kind, target, reader);
        Form form = Form.empty(reader);
        if (file == null || file.getSize() == 0) {
            form.fault("file", reader.t("sheet.no-file"));
        } else {
            try {
                return toImport(imports.keep(kind, target, name(file), file.getBytes(), reader));
            } catch (Refused refusal) {
                form.fault("file", refusal);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return HttpResponse.unprocessableEntity().body(upload(reader, into, target, form));
    }

    private static ModelAndView<Map<String, Object>> upload(Reader reader, SheetImport into, long target, Form form) {
        return new ModelAndView<>(
                "web/sheets/upload",
                Map.of(
                        "reader",
                        reader,
                        "title",
                        into.title(target, reader),
                        "home",
                        into.home(target),
                        "action",
                        "/imports/" + into.kind() + "/" + target,
                        "columns",
                        into.columns(target),
                        "form",
                        form));
    }

    /**
     * While it is being written the page asks for itself again, without script. Holders of links see a light page first,
     * which leads to the whole.
     */
    @Get("/{id}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> show(Reader reader, String id, @QueryValue(defaultValue = "false") boolean whole) {
        KeptSheet sheet = imports.find(id, reader);
        if (sheet.isDone()) {
            return HttpResponse.ok(progress(reader, sheet));
        }
        if (sheet.isUnderWay()) {
            return HttpResponse.ok(progress(reader, sheet)).header("Refresh", "1");
        }
        ShownSheet shown = imports.look(sheet, reader);
        boolean light = sheet.accountId() == null && !whole;
        return HttpResponse.ok(light ? lightPreview(reader, shown) : preview(reader, shown));
    }

    private ModelAndView<Map<String, Object>> progress(Reader reader, KeptSheet sheet) {
        SheetImport into = imports.importOf(sheet);
        return new ModelAndView<>(
                "web/sheets/progress",
                Map.of(
                        "reader",
                        reader,
                        "kept",
                        sheet,
                        "title",
                        into.title(sheet.target(), reader),
                        "home",
                        into.home(sheet.target())));
    }

    private static ModelAndView<Map<String, Object>> preview(Reader reader, ShownSheet shown) {
        return new ModelAndView<>("web/sheets/preview", Map.of("reader", reader, "shown", shown));
    }

    private static ModelAndView<Map<String, Object>> lightPreview(Reader reader, ShownSheet shown) {
        return new ModelAndView<>("web/sheets/preview-light", Map.of("reader", reader, "shown", new LightSheet(shown)));
    }

    @Post("/{id}/columns")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> match(Reader reader, String id, @Body Map<String, Object> body) {
        KeptSheet sheet = imports.find(id, reader);
        Form form = Form.of(reader, body);
        imports.match(sheet, keys(sheet, form, body));
        return toImport(id);
    }

    /** By the columns of the file, or by those that a light page asks for, whose places it sends; the rest stays. */
    private static List<String> keys(KeptSheet sheet, Form form, Map<String, Object> body) {
        List<String> keys = new ArrayList<>(sheet.match().keys());
        for (int place = 0; place < keys.size(); place++) {
            if (body.containsKey("column-" + place)) {
                keys.set(place, form.value("column-" + place));
            }
        }
        body.keySet().stream().filter(name -> name.startsWith(PLACE)).forEach(name -> {
            int place = form.value(name).matches("\\d{1,4}") ? Integer.parseInt(form.value(name)) : keys.size();
            if (place < keys.size()) {
                keys.set(place, name.substring(PLACE.length()));
            }
        });
        return keys;
    }

    @Post("/{id}/confirmation")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Reader reader, String id, @Body Map<String, Object> body) {
        KeptSheet sheet = imports.find(id, reader);
        Form form = Form.of(reader, body);
        Map<Integer, String> answers = answers(form, body);
        if (!form.value("all").isEmpty()) {
            imports.look(sheet, reader)
                    .questions()
                    .forEach(question -> answers.putIfAbsent(question.line(), form.value("all")));
        }
        imports.confirm(sheet, answers, reader);
        return toImport(id);
    }

    /** What was chosen for a line, else what was chosen for all. Lines that the page did not show follow that, too. */
    private static Map<Integer, String> answers(Form form, Map<String, Object> body) {
        Map<Integer, String> answers = new HashMap<>();
        body.keySet().stream().filter(name -> name.matches(ANSWER + "\\d{1,8}")).forEach(name -> {
            String said = form.value(name).isEmpty() ? form.value("all") : form.value(name);
            answers.put(Integer.valueOf(name.substring(ANSWER.length())), said);
        });
        return answers;
    }

    @Post("/{id}/removal")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Reader reader, String id) {
        KeptSheet sheet = imports.find(id, reader);
        imports.remove(sheet);
        return HttpResponse.seeOther(URI.create(imports.importOf(sheet).home(sheet.target())));
    }

    private static HttpResponse<?> toImport(String id) {
        return HttpResponse.seeOther(URI.create("/imports/" + id));
    }

    /** Browsers of old send the whole path. */
    static String name(CompletedFileUpload file) {
        return file.getFilename().replaceAll(".*[/\\\\]", "");
    }
}
