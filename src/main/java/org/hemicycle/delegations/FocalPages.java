package org.hemicycle.delegations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The pages behind a focal point's private link: the list, and one delegate of it. No sign-in, no script. */
@Controller("/d/{token}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_ANONYMOUS)
class FocalPages {

    private final FocalVisits visits;
    private final FocalDesk desk;
    private final FocalView view;
    private final RegistrationDesk registration;
    private final Delegates delegates;
    private final Changes changes;
    private final Audit audit;

    FocalPages(
            FocalVisits visits,
            FocalDesk desk,
            FocalView view,
            RegistrationDesk registration,
            Delegates delegates,
            Changes changes,
            Audit audit) {
        this.visits = visits;
        this.desk = desk;
        this.view = view;
        this.registration = registration;
        this.delegates = delegates;
        this.changes = changes;
        this.audit = audit;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Reader visitor,
            String token,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = "") String done) {
        return visits.with(
                request,
                visitor,
                token,
                visit -> HttpResponse.ok(view.list(visit, page, done)).cookie(visits.cookie(request, visit)));
    }

    @Get("/print")
    HttpResponse<?> print(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> HttpResponse.ok(view.print(visit)));
    }

    @Get("/list.csv")
    HttpResponse<?> csv(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> {
            noteExport(visit);
            return ParticipantFile.csv(visit.reader(), view.participants(visit), true)
                    .file("delegation.csv");
        });
    }

    @Get("/list.xlsx")
    HttpResponse<?> xlsx(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> {
            noteExport(visit);
            return ParticipantFile.xlsx(visit.delegation().name(), visit.reader(), view.participants(visit), true)
                    .file("delegation.xlsx");
        });
    }

    @Get("/delegates/new")
    HttpResponse<?> blank(HttpRequest<?> request, Reader visitor, String token) {
        return visits.with(request, visitor, token, visit -> HttpResponse.ok(view.blank(visit)));
    }

    @Post("/delegates")
    HttpResponse<?> add(HttpRequest<?> request, Reader visitor, String token, @Body Map<String, Object> body) {
        return visits.with(request, visitor, token, visit -> {
            Form form = Form.of(visit.reader(), body);
            Optional<Particulars> read = DelegateForm.read(visit.reader(), form);
            faultTakenMail(visit, form, read, 0);
            if (form.isFaulty() || read.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(view.delegate(visit, null, form, List.of()));
            }
            return back(visit, desk.add(visit.by(), visit.delegation(), read.get()));
        });
    }

    /** Reading somebody's file is noted. */
    @Get("/delegates/{id}")
    HttpResponse<?> one(HttpRequest<?> request, Reader visitor, String token, long id) {
        return visits.with(request, visitor, token, visit -> {
            Delegate delegate = delegate(visit, id);
            visit.by().note(audit, "read file of delegate", delegate.name());
            Form form =
                    DelegateForm.shown(visit.reader(), delegate.particulars()).with("version", delegate.version());
            return HttpResponse.ok(view.delegate(visit, delegate, form, List.of()));
        });
    }

    @Post("/delegates/{id}")
    HttpResponse<?> change(
            HttpRequest<?> request, Reader visitor, String token, long id, @Body Map<String, Object> body) {
        return visits.with(request, visitor, token, visit -> {
            Delegate delegate = delegate(visit, id);
            Form form = Form.of(visit.reader(), body);
            int version = form.number("version", 0, Integer.MAX_VALUE);
            Optional<Particulars> read = DelegateForm.read(visit.reader(), form);
            if (!form.isFaulty() && version != delegate.version()) {
                List<Change> since = changes.ofDelegate(id, version);
                Meanwhile.into(form, visit.reader(), delegate, since);
                return HttpResponse.status(HttpStatus.CONFLICT).body(view.delegate(visit, delegate, form, since));
            }
            faultTakenMail(visit, form, read, id);
            if (form.isFaulty() || read.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(view.delegate(visit, delegate, form, List.of()));
            }
            return back(visit, desk.change(visit.by(), visit.delegation(), delegate, read.get(), version));
        });
    }

    @Post("/delegates/{id}/withdrawal")
    HttpResponse<?> withdraw(HttpRequest<?> request, Reader visitor, String token, long id) {
        return visits.with(request, visitor, token, visit -> {
            Delegate delegate = delegate(visit, id);
            if (delegate.isWithdrawn()) {
                throw new Refused(visit.reader().t("dg.withdrawn-before", delegate.name()));
            }
            return back(visit, desk.withdraw(visit.by(), visit.delegation(), delegate));
        });
    }

    /** The list is complete, or is not after all. */
    @Post("/handing-in")
    HttpResponse<?> handIn(HttpRequest<?> request, Reader visitor, String token, @Body Map<String, Object> body) {
        return visits.with(request, visitor, token, visit -> {
            boolean complete = Form.of(visit.reader(), body).checked("complete", true);
            registration.handIn(visit.by(), visit.delegation(), complete);
            return HttpResponse.seeOther(URI.create(visit.home()));
        });
    }

    @Error
    HttpResponse<?> unknown(Reader visitor, NotFound missing) {
        return HttpResponse.notFound().body(view.unknown(visitor));
    }

    private void faultTakenMail(FocalVisits.Visit visit, Form form, Optional<Particulars> read, long but) {
        if (read.isPresent()
                && delegates.withMail(visit.delegation().id(), read.get().email(), but) > 0) {
            form.fault(Field.EMAIL.key(), visit.reader().t("dg.mail-taken"));
        }
    }

    private void noteExport(FocalVisits.Visit visit) {
        visit.by().note(audit, "exported list of delegates", visit.delegation().name());
    }

    private Delegate delegate(FocalVisits.Visit visit, long id) {
        return delegates
                .find(id)
                .filter(one -> one.delegationId() == visit.delegation().id())
                .orElseThrow(() -> new NotFound(visit.reader().t("failure.no-such-page")));
    }

    private static HttpResponse<?> back(FocalVisits.Visit visit, FocalDesk.Outcome outcome) {
        return HttpResponse.seeOther(
                URI.create(visit.home() + "?done=" + outcome.name().toLowerCase(Locale.ROOT)));
    }
}
