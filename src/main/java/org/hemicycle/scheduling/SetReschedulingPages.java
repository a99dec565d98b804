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
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/**
 * Moving and cancelling sittings of several sessions together, chosen on the timetable by day, room, platform or body:
 * asked for, looked at with all that follows, and confirmed in one transaction.
 */
@Controller("/rescheduling")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SetReschedulingPages {

    private final SittingSets sets;
    private final Timetables timetables;
    private final Bodies bodies;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final Rescheduler rescheduler;

    SetReschedulingPages(
            SittingSets sets,
            Timetables timetables,
            Bodies bodies,
            Rooms rooms,
            PlatformChoice platforms,
            Rescheduler rescheduler) {
        this.sets = sets;
        this.timetables = timetables;
        this.bodies = bodies;
        this.rooms = rooms;
        this.platforms = platforms;
        this.rescheduler = rescheduler;
    }

    @Get
    HttpResponse<?> ask(
            Reader reader, @RequestBean TimetableQuery query, @QueryValue(defaultValue = "MOVE") Wish.What what) {
        Form form = Form.empty(reader).with("days", 0).with("minutes", 0);
        return HttpResponse.ok(form(reader, query.question(reader, timetables), ofSet(what), form));
    }

    @Post("/preview")
    HttpResponse<?> preview(Reader reader, @RequestBean TimetableQuery query, @Body Map<String, Object> body) {
        TimetableQuestion question = query.question(reader, timetables);
        Form form = Form.of(reader, body);
        Wish wish = wish(reader, form);
        if (form.isFaulty()) {
            return unprocessable(reader, question, wish, form);
        }
        try {
            SetPreview preview = rescheduler.preview(reader, sets.bySession(reader, wish));
            return HttpResponse.ok(page(reader, question, preview, false));
        } catch (Refused refusal) {
            form.fault("what", refusal.sentence());
            return unprocessable(reader, question, wish, form);
        }
    }

    @Post
    HttpResponse<?> confirm(Reader reader, @RequestBean TimetableQuery query, @Body Map<String, Object> body) {
        TimetableQuestion question = query.question(reader, timetables);
        Form form = Form.of(reader, body);
        Wish wish = wish(reader, form);
        if (form.isFaulty()) {
            return unprocessable(reader, question, wish, form);
        }
        try {
            return rescheduler
                    .confirm(reader, sets.bySession(reader, wish), form.value("seen"))
                    .<HttpResponse<?>>map(
                            now -> HttpResponse.status(HttpStatus.CONFLICT).body(page(reader, question, now, true)))
                    .orElseGet(() -> HttpResponse.seeOther(URI.create("/timetable?" + question.query())));
        } catch (Refused refusal) {
            form.fault("what", refusal.sentence());
            return unprocessable(reader, question, wish, form);
        }
    }

    private static Wish wish(Reader reader, Form form) {
        return WishForm.read(reader, form.with("what", ofSet(form.choice("what", Wish.What.class, Wish.What.MOVE))), 0);
    }

    /** What is done with a whole session is done on its own page. */
    private static Wish.What ofSet(Wish.What what) {
        return what == Wish.What.CANCEL ? what : Wish.What.MOVE;
    }

    private HttpResponse<?> unprocessable(Reader reader, TimetableQuestion question, Wish wish, Form form) {
        return HttpResponse.unprocessableEntity().body(form(reader, question, wish.what(), form));
    }

    private ModelAndView<Map<String, Object>> form(
            Reader reader, TimetableQuestion question, Wish.What what, Form form) {
        SittingSets.Offer offer = sets.offer(reader, question);
        return new ModelAndView<>(
                "scheduling/set-form",
                new HashMap<>(Map.of(
                        "reader", reader,
                        "question", question,
                        "what", what,
                        "form", form,
                        "groups", offer.groups(),
                        "left", offer.left(),
                        "bodies", bodies.all(reader.language()),
                        "rooms", rooms.all(),
                        "platforms", platforms.all(),
                        "zones", Zones.all())));
    }

    private static ModelAndView<Map<String, Object>> page(
            Reader reader, TimetableQuestion question, SetPreview preview, boolean changed) {
        return new ModelAndView<>(
                "scheduling/set-preview",
                Map.of("reader", reader, "preview", preview, "question", question, "changed", changed));
    }
}
