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
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** Where a secretary establishes, changes, copies and deletes bodies. */
@Controller("/bodies")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class BodyDesk {

    private final Bodies bodies;
    private final BodyRegister register;
    private final BodyForm forms;
    private final RuleSetChoice ruleSets;
    private final Clock clock;

    BodyDesk(Bodies bodies, BodyRegister register, BodyForm forms, RuleSetChoice ruleSets, Clock clock) {
        this.bodies = bodies;
        this.register = register;
        this.forms = forms;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader) {
        List<String> six = Stream.of(Language.values()).map(Language::tag).toList();
        Form form = Form.of(reader, Map.of("passive", six, "active", six))
                .with("regime", Regime.SYMMETRIC)
                .with("zone", reader.zone());
        return page(reader, null, form);
    }

    @Post
    HttpResponse<?> establish(Reader reader, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Form form = Form.of(reader, fields);
        BodyDraft draft = forms.read(form, reader, null);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, null, form));
        }
        return HttpResponse.seeOther(URI.create("/bodies/" + register.establish(reader, draft)));
    }

    @Get("/{id}/edit")
    ModelAndView<Map<String, Object>> edit(Reader reader, long id) {
        Body body = register.body(reader, id);
        return page(reader, body, BodyForm.show(reader, body, register.draft(body)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        BodyDraft draft = forms.read(form, reader, body);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                register.change(reader, body, seen, draft);
                return HttpResponse.seeOther(URI.create("/bodies/" + id));
            } catch (Refused refusal) {
                form.fault("version", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, form));
    }

    @Get("/{id}/copy")
    ModelAndView<Map<String, Object>> askCopy(Reader reader, long id) {
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        return copyPage(
                reader,
                register.body(reader, id),
                Form.empty(reader).with("asOf", today).with("observers", "true"));
    }

    @Post("/{id}/copy")
    HttpResponse<?> copy(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        String acronym = forms.acronym(form, reader, null);
        LocalDate asOf = form.date("asOf");
        Term term = Term.read(form, reader);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(copyPage(reader, body, form));
        }
        long copy = register.copy(reader, body, acronym, asOf, term, form.checked("observers", "true"));
        return HttpResponse.seeOther(URI.create("/bodies/" + copy + "?asOf=" + term.first()));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        register.delete(reader, body, Form.of(reader, fields).number("version", 0, Integer.MAX_VALUE));
        return HttpResponse.seeOther(URI.create("/bodies"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, @Nullable Body body, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("form", form);
        model.put("zones", Zones.all());
        model.put("rows", BodyForm.rows(form, reader));
        model.put("ruleSets", ruleSets.all());
        model.put(
                "parents",
                bodies.all(reader.language()).stream()
                        .filter(other -> body == null || other.number() != body.number())
                        .toList());
        if (body != null) {
            model.put("body", body);
        }
        return new ModelAndView<>("bodies/edit", model);
    }

    private static ModelAndView<Map<String, Object>> copyPage(Reader reader, Body body, Form form) {
        return new ModelAndView<>("bodies/copy", Map.of("reader", reader, "body", body, "form", form));
    }
}
