package org.hemicycle.delegations;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;

/** One delegation: its focal point, its credentials, its delegates and what is decided of them. */
@Controller("/delegations/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class OneDelegationPages {

    private final Delegations delegations;
    private final Delegates delegates;
    private final Sessions sessions;
    private final RegistrationDesk registration;
    private final AccreditationDesk accreditation;
    private final CredentialsDesk credentials;
    private final FocalLinks links;
    private final Changes changes;

    OneDelegationPages(
            Delegations delegations,
            Delegates delegates,
            Sessions sessions,
            RegistrationDesk registration,
            AccreditationDesk accreditation,
            CredentialsDesk credentials,
            FocalLinks links,
            Changes changes) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.sessions = sessions;
        this.registration = registration;
        this.accreditation = accreditation;
        this.credentials = credentials;
        this.links = links;
        this.changes = changes;
    }

    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    ModelAndView<Map<String, Object>> show(Reader reader, long id, @QueryValue(defaultValue = "1") int page) {
        Delegation delegation = delegation(reader, id);
        return page(reader, delegation, focalForm(reader, delegation), List.of(), page);
    }

    @Post("/focal-point")
    HttpResponse<?> nameFocalPoint(Reader reader, long id, @Body Map<String, Object> body) {
        Delegation delegation = delegation(reader, id);
        Form form = Form.of(reader, body);
        String name = form.text("focalName", Particulars.LONGEST_NAME);
        String email = DelegateForm.mail(reader, form, "focalEmail");
        String tag = DelegateForm.language(reader, form, "focalLanguage");
        int version = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty() && version != delegation.version()) {
            return HttpResponse.status(HttpStatus.CONFLICT).body(outdated(reader, delegation, form, version));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, delegation, form, List.of(), 1));
        }
        registration.nameFocalPoint(
                reader.person(),
                delegation,
                new Delegation.FocalPoint(name, email, Language.of(tag).orElseThrow()),
                version);
        return back(id);
    }

    @Post("/link")
    HttpResponse<?> sendLink(Reader reader, long id) {
        links.send(reader.person(), delegation(reader, id));
        return back(id);
    }

    @Post("/link/revocation")
    HttpResponse<?> revokeLink(Reader reader, long id) {
        links.revoke(reader.person(), delegation(reader, id));
        return back(id);
    }

    @Post("/credentials")
    HttpResponse<?> credentials(Reader reader, long id, @Body Map<String, Object> body) {
        Delegation delegation = delegation(reader, id);
        Form form = Form.of(reader, body);
        LocalDate on = form.date("submittedOn");
        if (form.isFaulty()) {
            return again(reader, delegation, form);
        }
        credentials.submit(By.of(reader.person()), delegation, on, Optional.empty());
        return back(id);
    }

    @Post("/credentials/decision")
    HttpResponse<?> decideCredentials(Reader reader, long id, @Body Map<String, Object> body) {
        Delegation delegation = delegation(reader, id);
        Form form = Form.of(reader, body);
        boolean accepted = form.checked("decision", "ACCEPTED");
        String reason = accepted ? "" : form.text("credentialsReason", 1000);
        if (form.isFaulty()) {
            return again(reader, delegation, form);
        }
        credentials.decide(reader.person(), delegation, accepted, reason);
        return back(id);
    }

    @Get("/credentials/copy")
    HttpResponse<byte[]> copy(Reader reader, long id) {
        CredentialsCopy copy = credentials.read(By.of(reader.person()), delegation(reader, id));
        return file(copy);
    }

    @Post("/accreditations")
    HttpResponse<?> decide(Reader reader, long id, @Body Map<String, Object> body) {
        Delegation delegation = delegation(reader, id);
        Form form = Form.of(reader, body);
        Accreditation decision = form.choice("decision", Accreditation.class, Accreditation.REGISTERED);
        List<Long> chosen = form.all("delegate").stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (chosen.isEmpty()) {
            form.fault("delegate", reader.t("dg.choose-somebody"));
        }
        String reason = decision.needsReason() ? form.text("reason", 1000) : "";
        if (form.isFaulty()) {
            return again(reader, delegation, form);
        }
        accreditation.decide(reader.person(), id, chosen, decision, reason);
        return back(id);
    }

    static MutableHttpResponse<byte[]> file(CredentialsCopy copy) {
        return HttpResponse.ok(copy.content())
                .contentType(copy.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"credentials-" + copy.delegationId()
                                + (copy.type().endsWith("pdf") ? ".pdf" : ".jpg") + "\"");
    }

    private HttpResponse<?> again(Reader reader, Delegation delegation, Form form) {
        Form whole = focalForm(reader, delegation);
        whole.with("version", delegation.version());
        List.of("focalName", "focalEmail", "focalLanguage", "version")
                .forEach(name -> form.with(name, whole.value(name)));
        return HttpResponse.unprocessableEntity().body(page(reader, delegation, form, List.of(), 1));
    }

    /** What the other person left alone and this one changed stays; who changed what is told. */
    private ModelAndView<Map<String, Object>> outdated(Reader reader, Delegation delegation, Form form, int version) {
        List<Change> since = changes.ofDelegation(delegation.id(), version);
        Map<String, String> keys = Map.of(
                Change.FOCAL_NAME, "focalName",
                Change.FOCAL_EMAIL, "focalEmail",
                Change.FOCAL_LANGUAGE, "focalLanguage");
        Form stored = focalForm(reader, delegation);
        keys.forEach((field, name) -> since.stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .ifPresent(first -> {
                    if (form.value(name).equals(first.before())) {
                        form.with(name, stored.value(name));
                    } else if (!form.value(name).equals(stored.value(name))) {
                        since.stream()
                                .filter(change -> change.field().equals(field))
                                .reduce((one, other) -> other)
                                .ifPresent(last -> form.fault(name, Said.conflict(reader, last)));
                    }
                }));
        form.with("version", delegation.version());
        return page(reader, delegation, form, since, 1);
    }

    private static Form focalForm(Reader reader, Delegation delegation) {
        Form form = Form.empty(reader).with("version", delegation.version());
        delegation
                .focalPoint()
                .ifPresent(focal -> form.with("focalName", focal.name())
                        .with("focalEmail", focal.email())
                        .with("focalLanguage", focal.language().tag()));
        return form;
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Delegation delegation, Form form, List<Change> since, int page) {
        List<Delegate> all = delegates.ofDelegation(delegation.id());
        Paging paging = Paging.of(page, all.size());
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("delegation", delegation);
        model.put(
                "session",
                sessions.find(delegation.sessionId(), reader.language()).orElseThrow());
        model.put("form", form);
        model.put(
                "delegates", all.stream().skip(paging.from()).limit(Paging.SIZE).toList());
        model.put("paging", paging);
        model.put("since", since);
        model.put("changes", changes.ofDelegation(delegation.id(), -1));
        model.put("closed", registration.isClosed(delegation.sessionId()));
        credentials.of(delegation.id()).ifPresent(one -> model.put("credentials", one));
        credentials.fileName(delegation.id()).ifPresent(one -> model.put("copy", one));
        links.ofDelegation(delegation.id()).ifPresent(one -> model.put("link", one));
        return new ModelAndView<>("delegations/delegation", model);
    }

    private Delegation delegation(Reader reader, long id) {
        return delegations
                .find(id, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static HttpResponse<?> back(long id) {
        return HttpResponse.seeOther(URI.create("/delegations/" + id));
    }
}
