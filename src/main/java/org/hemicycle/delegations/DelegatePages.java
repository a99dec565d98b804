package org.hemicycle.delegations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** A delegate's registration, and what is known of the person in other sessions. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class DelegatePages {

    private final Delegations delegations;
    private final Delegates delegates;
    private final Sessions sessions;
    private final Countries countries;
    private final Registrar registrar;
    private final Persons persons;
    private final Changes changes;
    private final Audit audit;

    DelegatePages(
            Delegations delegations,
            Delegates delegates,
            Sessions sessions,
            Countries countries,
            Registrar registrar,
            Persons persons,
            Changes changes,
            Audit audit) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.sessions = sessions;
        this.countries = countries;
        this.registrar = registrar;
        this.persons = persons;
        this.changes = changes;
        this.audit = audit;
    }

    @Get("/delegations/{id}/delegates/new")
    ModelAndView<Map<String, Object>> blank(Reader reader, long id) {
        Delegation delegation = delegation(reader, id);
        Session session = session(reader, delegation);
        Presence mode = session.mode() == Mode.IN_PERSON ? Presence.IN_PERSON : Presence.REMOTE;
        return page(reader, delegation, null, DelegateForm.blank(reader, delegation, zone(delegation, session), mode));
    }

    @Post("/delegations/{id}/delegates")
    HttpResponse<?> add(Reader reader, long id, @Body Map<String, Object> body) {
        Delegation delegation = delegation(reader, id);
        Form form = Form.of(reader, body);
        Optional<Particulars> read = DelegateForm.read(reader, form);
        if (read.isPresent() && delegates.withMail(id, read.get().email(), 0) > 0) {
            form.fault(Field.EMAIL.key(), reader.t("dg.mail-taken"));
        }
        if (form.isFaulty() || read.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, delegation, null, form));
        }
        registrar.add(By.of(reader.person()), delegation, read.get());
        return HttpResponse.seeOther(URI.create("/delegations/" + id));
    }

    /** Reading somebody's file is noted. */
    @Get("/delegates/{id}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Delegate delegate = delegate(reader, id);
        Delegation delegation = delegation(reader, delegate.delegationId());
        audit.note(reader.person(), "read file of delegate", delegate.name() + ", " + delegation.name());
        Form form = DelegateForm.shown(reader, delegate.particulars()).with("version", delegate.version());
        return page(reader, delegation, delegate, form);
    }

    @Post("/delegates/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        Delegate delegate = delegate(reader, id);
        Delegation delegation = delegation(reader, delegate.delegationId());
        Form form = Form.of(reader, body);
        int version = form.number("version", 0, Integer.MAX_VALUE);
        Optional<Particulars> read = DelegateForm.read(reader, form);
        if (!form.isFaulty() && version != delegate.version()) {
            List<Change> since = changes.ofDelegate(id, version);
            Meanwhile.into(form, reader, delegate, since);
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(reader, delegation, delegate, form, since));
        }
        if (read.isPresent() && delegates.withMail(delegation.id(), read.get().email(), id) > 0) {
            form.fault(Field.EMAIL.key(), reader.t("dg.mail-taken"));
        }
        if (form.isFaulty() || read.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, delegation, delegate, form));
        }
        registrar.change(By.of(reader.person()), delegate, read.get(), version);
        return HttpResponse.seeOther(URI.create("/delegates/" + id));
    }

    @Post("/delegates/{id}/withdrawal")
    HttpResponse<?> withdraw(Reader reader, long id) {
        registrar.withdraw(By.of(reader.person()), delegate(reader, id));
        return HttpResponse.seeOther(URI.create("/delegates/" + id));
    }

    @Post("/delegates/{id}/return")
    HttpResponse<?> readmit(Reader reader, long id) {
        registrar.readmit(By.of(reader.person()), delegate(reader, id));
        return HttpResponse.seeOther(URI.create("/delegates/" + id));
    }

    /** The person of another registration turns out to be the one of this. */
    @Post("/delegates/{id}/person/merger")
    HttpResponse<?> merge(Reader reader, long id, @Body Map<String, Object> body) {
        Delegate delegate = delegate(reader, id);
        long other = Form.of(reader, body).key("other").orElseThrow(() -> new Refused(reader.t("form.choice")));
        persons.merge(
                reader.person(), delegate.personId(), delegate(reader, other).personId());
        return HttpResponse.seeOther(URI.create("/delegates/" + id));
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Delegation delegation, @Nullable Delegate delegate, Form form) {
        return page(reader, delegation, delegate, form, List.of());
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Delegation delegation, @Nullable Delegate delegate, Form form, List<Change> since) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("delegation", delegation);
        model.put("session", session(reader, delegation));
        model.put("form", form);
        model.put("zones", Zones.all());
        model.put("since", since);
        if (delegate != null) {
            model.put("delegate", delegate);
            model.put("changes", changes.ofDelegate(delegate.id(), -1));
            model.put("addresses", persons.addresses(delegate.personId()));
            model.put("mergers", persons.mergers(delegate.personId()));
            model.put(
                    "history",
                    delegates.ofPerson(delegate.personId()).stream()
                            .filter(other -> other.id() != delegate.id())
                            .map(other -> elsewhere(reader, other))
                            .toList());
            model.put(
                    "namesakes",
                    delegate.country() == null
                            ? List.of()
                            : delegates.namesakes(delegate.name(), delegate.country(), delegate.personId()).stream()
                                    .collect(Collectors.toMap(
                                            Delegate::personId, Function.identity(), (one, other) -> one))
                                    .values()
                                    .stream()
                                    .map(other -> elsewhere(reader, other))
                                    .toList());
        }
        return new ModelAndView<>("delegations/delegate", model);
    }

    private Elsewhere elsewhere(Reader reader, Delegate other) {
        Delegation from = delegation(reader, other.delegationId());
        return new Elsewhere(other, from, session(reader, from));
    }

    private String zone(Delegation delegation, Session session) {
        return Optional.ofNullable(delegation.country())
                .flatMap(code -> countries.zones(code).stream().findFirst())
                .map(ZoneId::getId)
                .orElse(session.zone());
    }

    private Delegate delegate(Reader reader, long id) {
        return delegates.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Delegation delegation(Reader reader, long id) {
        return delegations
                .find(id, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Session session(Reader reader, Delegation delegation) {
        return sessions.find(delegation.sessionId(), reader.language()).orElseThrow();
    }
}
