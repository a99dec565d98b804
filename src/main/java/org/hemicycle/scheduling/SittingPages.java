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
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** Adding, moving and cancelling sittings. One form serves all. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SittingPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final Bodies bodies;
    private final Timetable timetable;

    SittingPages(
            Sessions sessions,
            Sittings sittings,
            Rooms rooms,
            PlatformChoice platforms,
            Bodies bodies,
            Timetable timetable) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.rooms = rooms;
        this.platforms = platforms;
        this.bodies = bodies;
        this.timetable = timetable;
    }

    @Get("/sessions/{id}/sittings/new")
    HttpResponse<?> blank(Reader reader, long id) {
        Session session = session(reader, id);
        Form form = Form.empty(reader)
                .with("kind", Kind.PLENARY)
                .with("mode", session.mode())
                .with("start", session.firstDay().atTime(LocalTime.of(13, 0)))
                .with("zone", session.zone())
                .with("minutes", 120);
        return HttpResponse.ok(page(reader, session, null, form, bodies.workingLanguages(session.bodyId())));
    }

    @Post("/sessions/{id}/sittings")
    HttpResponse<?> add(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        Plan plan = plan(reader, form, null);
        List<String> languages = form.all("languages").stream().distinct().toList();
        if (!bodies.workingLanguages(session.bodyId()).containsAll(languages)) {
            form.fault("languages", reader.t("form.choice"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, session, null, form, languages));
        }
        timetable.add(reader.person(), id, plan, languages);
        return HttpResponse.seeOther(URI.create("/sessions/" + id));
    }

    @Get("/sittings/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        Sitting sitting = sitting(reader, id);
        Form form = Form.empty(reader)
                .with("kind", sitting.kind())
                .with("mode", sitting.mode())
                .with("start", sitting.plannedStart())
                .with("zone", sitting.zone())
                .with("minutes", sitting.minutes())
                .with("version", sitting.version());
        if (sitting.roomId() != null) {
            form.with("room", sitting.roomId());
        }
        if (sitting.platformId() != null) {
            form.with("platform", sitting.platformId());
        }
        if (sitting.joinLink() != null) {
            form.with("joinLink", sitting.joinLink());
        }
        return HttpResponse.ok(
                page(reader, session(reader, sitting.sessionId()), sitting, form, sittings.languages(id)));
    }

    @Post("/sittings/{id}")
    HttpResponse<?> move(Reader reader, long id, @Body Map<String, Object> body) {
        Sitting sitting = sitting(reader, id);
        Form form = Form.of(reader, body);
        Plan plan = plan(reader, form, sitting);
        if (form.number("version", 0, Integer.MAX_VALUE) != sitting.version()) {
            form.fault("start", reader.t("sitting.changed-meanwhile"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(
                            reader,
                            session(reader, sitting.sessionId()),
                            sitting,
                            form.with("version", sitting.version()),
                            sittings.languages(id)));
        }
        timetable.move(reader.person(), sitting, plan);
        return HttpResponse.seeOther(URI.create("/sessions/" + sitting.sessionId()));
    }

    @Post("/sittings/{id}/cancellation")
    HttpResponse<?> cancel(Reader reader, long id) {
        Sitting sitting = sitting(reader, id);
        timetable.cancel(reader.person(), sitting);
        return HttpResponse.seeOther(URI.create("/sessions/" + sitting.sessionId()));
    }

    private Plan plan(Reader reader, Form form, @Nullable Sitting self) {
        Mode mode = form.choice("mode", Mode.class, Mode.VIRTUAL);
        Plan plan = new Plan(
                form.choice("kind", Kind.class, Kind.PLENARY),
                mode,
                form.dateTime("start"),
                form.zone("zone"),
                form.number("minutes", 5, 720),
                form.key("room").orElse(null),
                form.key("platform").orElse(null),
                form.value("joinLink").isEmpty() ? null : form.value("joinLink"));
        if (plan.joinLink() != null && !plan.joinLink().matches("https?://\\S+")) {
            form.fault("joinLink", reader.t("sitting.join-link-malformed"));
        }
        if (mode != Mode.VIRTUAL && plan.room() == null) {
            form.fault("room", reader.t("sitting.room-needed"));
        }
        if (mode != Mode.IN_PERSON && plan.platform() == null) {
            form.fault("platform", reader.t("sitting.platform-needed"));
        }
        if (plan.room() != null && rooms.all().stream().noneMatch(room -> room.id() == plan.room())) {
            form.fault("room", reader.t("form.choice"));
        }
        if (plan.platform() != null
                && platforms.all().stream().noneMatch(platform -> platform.id() == plan.platform())) {
            form.fault("platform", reader.t("form.choice"));
        }
        if (!form.isFaulty()) {
            timetable.clashes(plan, self).forEach(clash -> ClashSentence.putInto(form, reader, plan, clash));
        }
        return plan;
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Session session, @Nullable Sitting sitting, Form form, List<String> languages) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "session",
                session,
                "form",
                form,
                "rooms",
                rooms.all(),
                "platforms",
                platforms.all(),
                "zones",
                Zones.all(),
                "languages",
                languages,
                "working",
                bodies.workingLanguages(session.bodyId())));
        if (sitting != null) {
            model.put("sitting", sitting);
        }
        return new ModelAndView<>("scheduling/sitting", model);
    }
}
