package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The languages of a sitting: spoken, interpreted into, with teams as the rule set demands and why. */
@Controller("/sittings/{id}/languages")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
final class RegimePages {

    private final Regimes regimes;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Bodies bodies;

    RegimePages(Regimes regimes, Sittings sittings, Sessions sessions, Bodies bodies) {
        this.regimes = regimes;
        this.sittings = sittings;
        this.sessions = sessions;
        this.bodies = bodies;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Sitting sitting = sitting(reader, id);
        return page(reader, sitting, null);
    }

    @Post
    HttpResponse<?> set(Reader reader, long id, @Body Map<String, Object> body) {
        Sitting sitting = sitting(reader, id);
        Form form = Form.of(reader, body);
        RegimeForm wanted = RegimeForm.read(form, reader);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                regimes.set(reader, sitting, seen, wanted.floor(), wanted.booths());
                return HttpResponse.seeOther(URI.create("/sittings/" + id + "/languages"));
            } catch (Refused refusal) {
                form.fault("version", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, sitting, form));
    }

    @Post("/removal")
    HttpResponse<?> reset(Reader reader, long id, @Body Map<String, Object> body) {
        regimes.reset(reader, sitting(reader, id), Form.of(reader, body).number("version", 0, Integer.MAX_VALUE));
        return HttpResponse.seeOther(URI.create("/sittings/" + id + "/languages"));
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Sitting sitting, @Nullable Form faulty) {
        Session session = sessions.find(sitting.sessionId(), reader.language())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        RuleSet rules = regimes.rules(sitting);
        SittingRegime regime = regimes.of(sitting, rules);
        List<String> wanted = sittings.languages(sitting.id());
        Form form = faulty != null
                ? faulty
                : RegimeForm.showing(
                        Form.empty(reader),
                        regime,
                        Stream.concat(wanted.stream(), bodies.workingLanguages(session.bodyId()).stream())
                                .toList());
        if (faulty != null && faulty.fault("version") != null) {
            form.with("version", regime.version());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("session", session);
        model.put("sitting", sitting);
        model.put("rules", rules);
        model.put("regime", regime);
        model.put("form", form);
        model.put("rows", RegimeForm.rows(form));
        model.put("notes", RegimeNotes.of(reader, sitting, regime, rules, wanted));
        return new ModelAndView<>("interpretation/regime", model);
    }
}
