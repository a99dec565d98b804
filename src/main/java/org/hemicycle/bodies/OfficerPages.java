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
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** Putting officers into office, and ending or correcting their terms. */
@Controller("/bodies/{id}/officers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class OfficerPages {

    private final BodyRegister register;
    private final Bureau bureau;
    private final Countries countries;

    OfficerPages(BodyRegister register, Bureau bureau, Countries countries) {
        this.register = register;
        this.bureau = bureau;
        this.countries = countries;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader, long id) {
        return page(reader, register.body(reader, id), null, Form.empty(reader));
    }

    @Post
    HttpResponse<?> add(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        OfficerDraft draft = OfficerDraft.read(form, reader, countries);
        if (!form.isFaulty()) {
            try {
                bureau.add(reader, body, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, null, form));
    }

    @Get("/{officer}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id, long officer) {
        Body body = register.body(reader, id);
        Officer seen = bureau.officer(reader, id, officer);
        Form form = OfficerDraft.of(seen).show(Form.empty(reader)).with("version", seen.version());
        return page(reader, body, seen, form);
    }

    @Post("/{officer}")
    HttpResponse<?> correct(
            Reader reader, long id, long officer, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Officer now = bureau.officer(reader, id, officer);
        Form form = Form.of(reader, fields);
        OfficerDraft draft = OfficerDraft.read(form, reader, countries);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                bureau.correct(reader, body, now, seen, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, now, form));
    }

    @Post("/{officer}/removal")
    HttpResponse<?> remove(
            Reader reader, long id, long officer, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Officer now = bureau.officer(reader, id, officer);
        bureau.remove(reader, body, now, Form.of(reader, fields).number("version", 0, Integer.MAX_VALUE));
        return back(body, now.term());
    }

    private static HttpResponse<?> back(Body body, Term term) {
        return HttpResponse.seeOther(URI.create("/bodies/" + body.number() + "?asOf=" + term.first()));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Officer officer, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "body",
                body,
                "form",
                form,
                "countries",
                countries.all(reader.language()),
                "zones",
                Zones.all()));
        if (officer != null) {
            model.put("officer", officer);
        }
        return new ModelAndView<>("bodies/officer", model);
    }
}
