package org.hemicycle.bodies;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Admitting observers, and ending or correcting what was said of them. */
@Controller("/bodies/{id}/observers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class ObserverPages extends TermPages<Observer, ObserverDraft> {

    private final ObserverRoll roll;
    private final Countries countries;

    ObserverPages(BodyRegister register, ObserverRoll roll, Countries countries) {
        super(register);
        this.roll = roll;
        this.countries = countries;
    }

    @Override
    Form first(Form form) {
        return form.with("kind", Observer.Kind.STATE);
    }

    @Override
    Observer find(Reader reader, long body, long entry) {
        return roll.observer(reader, body, entry);
    }

    @Override
    ObserverDraft read(Form form, Reader reader, Body body) {
        return ObserverDraft.read(form, reader, countries);
    }

    @Override
    Form show(Observer entry, Form form) {
        return roll.draft(entry).show(form);
    }

    @Override
    void add(Reader reader, Body body, ObserverDraft draft) {
        roll.add(reader, body, draft);
    }

    @Override
    void correct(Reader reader, Body body, Observer entry, int seen, ObserverDraft draft) {
        roll.correct(reader, body, entry, seen, draft);
    }

    @Override
    void remove(Reader reader, Body body, Observer entry, int seen) {
        roll.remove(reader, body, entry, seen);
    }

    @Override
    String anchor() {
        return "#observers";
    }

    @Override
    ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Observer observer, Form form) {
        Map<String, Object> model = new HashMap<>(
                Map.of("reader", reader, "body", body, "form", form, "countries", countries.all(reader.language())));
        if (observer != null) {
            model.put("observer", observer);
        }
        return new ModelAndView<>("bodies/observer", model);
    }
}
