package org.hemicycle.bodies;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Admitting observers, and ending or correcting what was said of them. */
@Controller("/bodies/{id}/observers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class ObserverPages {

    private final BodyRegister register;
    private final ObserverRoll roll;
    private final Countries countries;

    ObserverPages(BodyRegister register, ObserverRoll roll, Countries countries) {
        this.register = register;
        this.roll = roll;
        this.countries = countries;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader, long id) {
        return page(reader, register.body(reader, id), null, Form.empty(reader).with("kind", Observer.Kind.STATE));
    }

    @Post
    HttpResponse<?> add(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        ObserverDraft draft = ObserverDraft.read(form, reader, countries);
        if (!form.isFaulty()) {
            try {
                roll.add(reader, body, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, null, form));
    }

    @Get("/{observer}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id, long observer) {
        Body body = register.body(reader, id);
        Observer seen = roll.observer(reader, id, observer);
        Form form = roll.draft(seen).show(Form.empty(reader)).with("version", seen.version());
        return page(reader, body, seen, form);
    }

    @Post("/{observer}")
    HttpResponse<?> correct(
            Reader reader, long id, long observer, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Observer now = roll.observer(reader, id, observer);
        Form form = Form.of(reader, fields);
        ObserverDraft draft = ObserverDraft.read(form, reader, countries);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                roll.correct(reader, body, now, seen, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, now, form));
    }

    @Post("/{observer}/removal")
    HttpResponse<?> remove(
            Reader reader, long id, long observer, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Observer now = roll.observer(reader, id, observer);
        roll.remove(reader, body, now, Form.of(reader, fields).number("version", 0, Integer.MAX_VALUE));
        return back(body, now.term());
    }

    private static HttpResponse<?> back(Body body, Term term) {
        return HttpResponse.seeOther(URI.create("/bodies/" + body.number() + "?asOf=" + term.first() + "#observers"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Observer observer, Form form) {
        Map<String, Object> model = new HashMap<>(
                Map.of("reader", reader, "body", body, "form", form, "countries", countries.all(reader.language())));
        if (observer != null) {
            model.put("observer", observer);
        }
        return new ModelAndView<>("bodies/observer", model);
    }
}
