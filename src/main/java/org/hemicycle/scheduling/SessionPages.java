package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Reader;

/** Sessions and their timetables. */
@Controller("/sessions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
class SessionPages {

    private final Sessions sessions;
    private final Timetable timetable;
    private final TimetableView view;
    private final SessionLog log;
    private final Bodies bodies;

    SessionPages(Sessions sessions, Timetable timetable, TimetableView view, SessionLog log, Bodies bodies) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.view = view;
        this.log = log;
        this.bodies = bodies;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>(
                "scheduling/sessions",
                Map.of(
                        "reader",
                        reader,
                        "sessions",
                        sessions.all(reader.language()),
                        "bodies",
                        !bodies.all(reader.language()).isEmpty()));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id) {
        Session session =
                sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return new ModelAndView<>(
                "scheduling/session",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "days",
                        view.days(id),
                        "changes",
                        log.of(id),
                        "wishes",
                        wishes(session)));
    }

    /** What can be asked for where the session stands. */
    private static List<Wish.What> wishes(Session session) {
        return switch (session.status()) {
            case DRAFT -> List.of(Wish.What.MOVE, Wish.What.SWAP, Wish.What.CANCEL, Wish.What.POSTPONE);
            case PUBLISHED ->
                List.of(
                        Wish.What.MOVE,
                        Wish.What.SWAP,
                        Wish.What.CANCEL,
                        Wish.What.POSTPONE,
                        Wish.What.CANCEL_SESSION,
                        Wish.What.CLOSE);
            case POSTPONED -> List.of(Wish.What.RESUME, Wish.What.CANCEL_SESSION);
            case CANCELLED, CLOSED -> List.of();
        };
    }

    @Post("/{id}/publication")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> publish(Reader reader, long id) {
        timetable.publish(reader.person(), id);
        return HttpResponse.seeOther(URI.create("/sessions/" + id));
    }
}
