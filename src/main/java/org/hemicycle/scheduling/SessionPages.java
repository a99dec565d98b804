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
import java.util.Map;
import org.hemicycle.accounts.Role;
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

    SessionPages(Sessions sessions, Timetable timetable, TimetableView view) {
        this.sessions = sessions;
        this.timetable = timetable;
        this.view = view;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>(
                "scheduling/sessions", Map.of("reader", reader, "sessions", sessions.all(reader.language())));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id) {
        Session session =
                sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return new ModelAndView<>(
                "scheduling/session", Map.of("reader", reader, "session", session, "days", view.days(id)));
    }

    @Post("/{id}/publication")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> publish(Reader reader, long id) {
        timetable.publish(reader.person(), id);
        return HttpResponse.seeOther(URI.create("/sessions/" + id));
    }
}
