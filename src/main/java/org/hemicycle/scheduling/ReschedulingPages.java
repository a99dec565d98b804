package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/**
 * Moving and cancelling sittings together, postponing, cancelling and closing a session: asked for, looked at with all
 * that follows, and confirmed.
 */
@Controller("/sessions/{id}/rescheduling")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class ReschedulingPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final Rescheduler rescheduler;

    ReschedulingPages(
            Sessions sessions, Sittings sittings, Rooms rooms, PlatformChoice platforms, Rescheduler rescheduler) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.rooms = rooms;
        this.platforms = platforms;
        this.rescheduler = rescheduler;
    }

    @Get
    HttpResponse<?> ask(Reader reader, long id, @QueryValue(defaultValue = "MOVE") Wish.What what) {
        Session session = session(reader, id);
        Form form = Form.empty(reader)
                .with("what", what)
                .with("days", 0)
                .with("minutes", 0)
                .with("firstDay", session.firstDay().plusWeeks(1));
        return HttpResponse.ok(form(reader, session, what, form));
    }

    @Post("/preview")
    HttpResponse<?> preview(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        Wish wish = WishForm.read(reader, form, id);
        if (form.isFaulty()) {
            return unprocessable(reader, session, wish, form);
        }
        try {
            return HttpResponse.ok(preview(reader, rescheduler.preview(reader, wish), false));
        } catch (Refused refusal) {
            form.fault("what", refusal);
            return unprocessable(reader, session, wish, form);
        }
    }

    @Post
    HttpResponse<?> confirm(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        Wish wish = WishForm.read(reader, form, id);
        if (form.isFaulty()) {
            return unprocessable(reader, session, wish, form);
        }
        try {
            return rescheduler
                    .confirm(reader, wish, form.value("seen"))
                    .<HttpResponse<?>>map(
                            now -> HttpResponse.status(HttpStatus.CONFLICT).body(preview(reader, now, true)))
                    .orElseGet(() -> HttpResponse.seeOther(URI.create("/sessions/" + id)));
        } catch (Refused refusal) {
            form.fault("what", refusal);
            return unprocessable(reader, session(reader, id), wish, form);
        }
    }

    private HttpResponse<?> unprocessable(Reader reader, Session session, Wish wish, Form form) {
        return HttpResponse.unprocessableEntity().body(form(reader, session, wish.what(), form));
    }

    private ModelAndView<Map<String, Object>> form(Reader reader, Session session, Wish.What what, Form form) {
        return new ModelAndView<>(
                "scheduling/rescheduling",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "what",
                        what,
                        "form",
                        form,
                        "sittings",
                        sittings.heldIn(session.id()),
                        "rooms",
                        rooms.all(),
                        "platforms",
                        platforms.all(),
                        "zones",
                        Zones.all()));
    }

    private ModelAndView<Map<String, Object>> preview(Reader reader, Preview preview, boolean changed) {
        return new ModelAndView<>(
                "scheduling/preview", Map.of("reader", reader, "preview", preview, "changed", changed));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
