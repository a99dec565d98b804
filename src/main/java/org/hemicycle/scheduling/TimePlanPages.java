package org.hemicycle.scheduling;

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
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The time management plan: minutes for each item at each sitting. */
@Controller("/sessions/{id}/time-plan")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class TimePlanPages {

    private final Sessions sessions;
    private final AgendaItems items;
    private final TimePlans plans;

    TimePlanPages(Sessions sessions, AgendaItems items, TimePlans plans) {
        this.sessions = sessions;
        this.items = items;
        this.plans = plans;
    }

    @Get
    @Secured({
        Role.Named.ADMINISTRATOR,
        Role.Named.SECRETARY,
        Role.Named.CHIEF_INTERPRETER,
        Role.Named.HELP_DESK,
        Role.Named.ANALYST
    })
    HttpResponse<?> show(Reader reader, long id) {
        return HttpResponse.ok(page(reader, id, Form.empty(reader).with("minutes", 30)));
    }

    @Post
    HttpResponse<?> takeUp(Reader reader, long id, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        long item = chosen(reader, form, "item");
        long sitting = chosen(reader, form, "sitting");
        int minutes = form.number("minutes", 1, 720);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, id, form));
        }
        plans.takeUp(reader, id, item, sitting, minutes);
        return back(id, sitting);
    }

    /** Another length, one up, one down, or off the sitting. */
    @Post("/{slot}")
    HttpResponse<?> change(Reader reader, long id, long slot, @Body Map<String, Object> body) {
        AgendaSlot found = items.slot(slot).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Form form = Form.of(reader, body);
        switch (form.value("do")) {
            case "up" -> plans.step(reader, slot, true);
            case "down" -> plans.step(reader, slot, false);
            case "drop" -> plans.drop(reader, slot);
            default -> plans.setMinutes(reader, slot, form.number("minutes", 1, 720));
        }
        return back(id, found.sittingId());
    }

    private static long chosen(Reader reader, Form form, String field) {
        long chosen = form.key(field).orElse(0L);
        if (chosen == 0) {
            form.fault(field, reader.t("form.required"));
        }
        return chosen;
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, long id, Form form) {
        Session session =
                sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return new ModelAndView<>(
                "scheduling/time-plan",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "plan",
                        plans.of(reader, id),
                        "items",
                        items.titled(id, reader.language().tag()),
                        "form",
                        form));
    }

    private static HttpResponse<?> back(long session, long sitting) {
        return HttpResponse.seeOther(URI.create("/sessions/" + session + "/time-plan#sitting-" + sitting));
    }
}
