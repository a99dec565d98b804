package org.hemicycle.delegations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.delegations.FocalVisits.Visit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.Imports;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** What a focal point sends in as a file: the list as a spreadsheet, and a copy of the credentials. */
@Controller("/d")
@Secured(SecurityRule.IS_ANONYMOUS)
class FocalFilePages {

    private final FocalVisits visits;
    private final FocalView view;
    private final CredentialsDesk credentials;
    private final Imports imports;
    private final Clock clock;

    FocalFilePages(FocalVisits visits, FocalView view, CredentialsDesk credentials, Imports imports, Clock clock) {
        this.visits = visits;
        this.view = view;
        this.credentials = credentials;
        this.imports = imports;
        this.clock = clock;
    }

    /** The way back from an import, which does not know the link: the browser does. */
    @Get("/of/{delegation}")
    HttpResponse<?> home(HttpRequest<?> request, Reader visitor, long delegation) {
        return visits.remembered(request, delegation)
                .<HttpResponse<?>>map(token -> HttpResponse.seeOther(URI.create("/d/" + token)))
                .orElseThrow(() -> FocalVisits.unknown(visitor));
    }

    @Get("/{token}/import")
    HttpResponse<?> ask(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(
                request, visitor, token, visit -> HttpResponse.ok(view.upload(visit, Form.empty(visit.reader()))));
    }

    @Get("/{token}/import/template.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> new CsvTable(heads(visit)).file("delegation-list.csv"));
    }

    @Get("/{token}/import/template.xlsx")
    HttpResponse<?> xlsx(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(
                request, visitor, token, visit -> new XlsxTable("1", heads(visit)).file("delegation-list.xlsx"));
    }

    @Post("/{token}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(
            HttpRequest<?> request, Reader visitor, String token, @Part @Nullable CompletedFileUpload file) {
        return visits.with(request, visitor, token, visit -> {
            Form form = Form.empty(visit.reader());
            byte[] content = bytes(file);
            if (file == null || content.length == 0) {
                form.fault("file", visit.reader().t("sheet.no-file"));
                return HttpResponse.unprocessableEntity().body(view.upload(visit, form));
            }
            try {
                String id = imports.keepForLink(
                        FocalImport.KIND,
                        visit.delegation().id(),
                        name(file),
                        content,
                        visit.by().name(),
                        visit.reader());
                return HttpResponse.seeOther(URI.create(
                        "/imports/" + id + "?lang=" + visit.reader().language().tag()));
            } catch (Refused refusal) {
                form.fault("file", refusal);
                return HttpResponse.unprocessableEntity().body(view.upload(visit, form));
            }
        });
    }

    @Get("/{token}/credentials")
    HttpResponse<?> credentials(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> {
            Form form = Form.empty(visit.reader())
                    .with(
                            "submittedOn",
                            LocalDate.now(clock.withZone(visit.reader().zone())));
            return HttpResponse.ok(view.credentials(visit, form));
        });
    }

    @Post("/{token}/credentials")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> submit(
            HttpRequest<?> request,
            Reader visitor,
            String token,
            @Part @Nullable CompletedFileUpload file,
            @Part Optional<String> submittedOn) {
        return visits.with(request, visitor, token, visit -> {
            Form form = Form.of(visit.reader(), Map.of("submittedOn", submittedOn.orElse("")));
            LocalDate on = form.date("submittedOn");
            Optional<CredentialsCopy> copy = copy(visit, form, file);
            if (form.isFaulty()) {
                return HttpResponse.unprocessableEntity().body(view.credentials(visit, form));
            }
            credentials.submit(visit.by(), visit.delegation(), on, copy);
            return HttpResponse.seeOther(URI.create(visit.home() + "?done=done"));
        });
    }

    @Get("/{token}/credentials/copy")
    HttpResponse<?> copy(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(
                request,
                visitor,
                token,
                visit -> OneDelegationPages.file(credentials.read(visit.by(), visit.delegation())));
    }

    @Error
    HttpResponse<?> unknown(Reader visitor, NotFound missing) {
        return HttpResponse.notFound().body(view.unknown(visitor));
    }

    /** The type is told by the file's first bytes, not by its name. */
    private static Optional<CredentialsCopy> copy(Visit visit, Form form, @Nullable CompletedFileUpload file) {
        byte[] content = bytes(file);
        if (file == null || content.length == 0) {
            form.fault("file", visit.reader().t("sheet.no-file"));
            return Optional.empty();
        }
        Optional<String> type = CredentialsCopy.typeOf(content);
        if (content.length > CredentialsCopy.LARGEST || type.isEmpty()) {
            form.fault("file", visit.reader().t("dg.credentials.file.hint"));
            return Optional.empty();
        }
        return type.map(known -> new CredentialsCopy(visit.delegation().id(), name(file), known, content));
    }

    private static String name(CompletedFileUpload file) {
        String name = file.getFilename().replaceAll("\\p{Cc}", " ").strip();
        return name.isEmpty() ? "1" : name.substring(0, Math.min(300, name.length()));
    }

    private static byte[] bytes(@Nullable CompletedFileUpload file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Object[] heads(Visit visit) {
        return SheetLists.columns(false).stream()
                .map(SheetColumn::title)
                .map(title -> visit.reader().t(title))
                .toArray();
    }
}
