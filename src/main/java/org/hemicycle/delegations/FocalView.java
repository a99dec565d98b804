package org.hemicycle.delegations;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.delegations.FocalVisits.Visit;
import org.hemicycle.reference.Countries;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What a focal point sees, in pages small enough for a slow line. */
@Singleton
class FocalView {

    /** Delegates on a page: with long names in Cyrillic or Arabic it stays below 15 KB. */
    static final int SIZE = 12;

    private final Delegates delegates;
    private final Countries countries;
    private final RegistrationDesk registration;
    private final CredentialsDesk credentials;
    private final LateDesk late;

    FocalView(
            Delegates delegates,
            Countries countries,
            RegistrationDesk registration,
            CredentialsDesk credentials,
            LateDesk late) {
        this.delegates = delegates;
        this.countries = countries;
        this.registration = registration;
        this.credentials = credentials;
        this.late = late;
    }

    ModelAndView<Map<String, Object>> list(Visit visit, int page, String done) {
        List<Delegate> all = delegates.ofDelegation(visit.delegation().id());
        int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int shown = Math.clamp(page, 1, pages);
        Map<String, Object> model = model(visit);
        model.put(
                "delegates", all.stream().skip((shown - 1L) * SIZE).limit(SIZE).toList());
        model.put("expected", all.stream().filter(Delegate::isExpected).count());
        model.put("page", shown);
        model.put("pages", pages);
        model.put("done", done.equals("done") || done.equals("queued") ? done : "");
        model.put(
                "waiting",
                late.ofDelegation(visit.delegation().id()).stream()
                        .filter(one -> one.decision() == null)
                        .limit(5)
                        .map(one -> new Waiting(one.kind(), late.subject(one)))
                        .toList());
        registration.ofSession(visit.session().id()).ifPresent(one -> model.put("registration", one));
        credentials.of(visit.delegation().id()).ifPresent(one -> model.put("credentials", one));
        return new ModelAndView<>("delegations/focal-list", model);
    }

    ModelAndView<Map<String, Object>> print(Visit visit) {
        return new ModelAndView<>(
                "delegations/print",
                Map.of("reader", visit.reader(), "session", visit.session(), "list", participants(visit)));
    }

    List<Participant> participants(Visit visit) {
        return delegates.ofDelegation(visit.delegation().id()).stream()
                .filter(Delegate::isExpected)
                .map(delegate -> new Participant(visit.delegation(), delegate))
                .toList();
    }

    ModelAndView<Map<String, Object>> blank(Visit visit) {
        Presence mode = visit.session().mode() == Mode.IN_PERSON ? Presence.IN_PERSON : Presence.REMOTE;
        String zone = zones(visit).stream().findFirst().orElse(visit.session().zone());
        return delegate(visit, null, DelegateForm.blank(visit.reader(), visit.delegation(), zone, mode), List.of());
    }

    ModelAndView<Map<String, Object>> delegate(
            Visit visit, @Nullable Delegate delegate, Form form, List<Change> since) {
        Map<String, Object> model = model(visit);
        model.put("form", form);
        model.put("since", since.stream().limit(10).toList());
        model.put("zones", zones(visit));
        if (delegate != null) {
            model.put("delegate", delegate);
        }
        return new ModelAndView<>("delegations/focal-delegate", model);
    }

    ModelAndView<Map<String, Object>> credentials(Visit visit, Form form) {
        Map<String, Object> model = model(visit);
        model.put("form", form);
        credentials.of(visit.delegation().id()).ifPresent(one -> model.put("credentials", one));
        credentials.fileName(visit.delegation().id()).ifPresent(one -> model.put("copy", one));
        return new ModelAndView<>("delegations/focal-credentials", model);
    }

    ModelAndView<Map<String, Object>> upload(Visit visit, Form form) {
        Map<String, Object> model = model(visit);
        model.put("form", form);
        return new ModelAndView<>("delegations/focal-import", model);
    }

    ModelAndView<Map<String, Object>> unknown(Reader visitor) {
        return new ModelAndView<>("delegations/focal-unknown", Map.of("reader", visitor));
    }

    private Map<String, Object> model(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", visit.reader());
        model.put("home", visit.home());
        model.put("delegation", visit.delegation());
        model.put("session", visit.session());
        model.put("closed", registration.isClosed(visit.session().id()));
        return model;
    }

    /** Those of the country alone: the whole list is larger than the page may be. */
    private List<String> zones(Visit visit) {
        return Optional.ofNullable(visit.delegation().country())
                .map(code ->
                        countries.zones(code).stream().map(Object::toString).toList())
                .orElse(List.of());
    }
}
