package org.hemicycle.delegations;

import io.micronaut.http.HttpResponse;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The delegations to a session and how far each is, and registration for it. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
class DelegationPages {

    private final Sessions sessions;
    private final Overview overview;
    private final RegistrationDesk registration;
    private final FocalLinks links;
    private final LateDesk late;

    DelegationPages(
            Sessions sessions, Overview overview, RegistrationDesk registration, FocalLinks links, LateDesk late) {
        this.sessions = sessions;
        this.overview = overview;
        this.registration = registration;
        this.links = links;
        this.late = late;
    }

    @Get("/delegations")
    ModelAndView<Map<String, Object>> list(
            Reader reader,
            @QueryValue @Nullable Long session,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "false") boolean undecided,
            @QueryValue(defaultValue = "1") int page) {
        List<Session> all = sessions.all(reader.language());
        Optional<Session> shown = all.stream()
                .filter(one -> session == null || one.id() == session)
                .findFirst();
        Form form = shown.map(one -> form(reader, one)).orElse(Form.empty(reader));
        form.with("q", q).with("state", state).with("undecided", undecided);
        return page(reader, all, shown, form, page);
    }

    /** Opens registration, or moves its end. */
    @Post("/sessions/{id}/registration")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> open(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        Instant closes = form.dateTime("closesAt").atZone(session.hostZone()).toInstant();
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity()
                    .body(page(reader, sessions.all(reader.language()), Optional.of(session), form, 1));
        }
        registration.open(reader.person(), session, closes);
        return HttpResponse.seeOther(URI.create("/delegations?session=" + id));
    }

    /** Sends a private link to every focal point that has none. */
    @Post("/sessions/{id}/registration/links")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> sendLinks(Reader reader, long id) {
        links.sendMissing(reader.person(), session(reader, id).id());
        return HttpResponse.seeOther(URI.create("/delegations?session=" + id));
    }

    private Form form(Reader reader, Session session) {
        Instant proposed = session.firstDay()
                .minusDays(7)
                .atTime(18, 0)
                .atZone(session.hostZone())
                .toInstant();
        Instant closes =
                registration.ofSession(session.id()).map(Registration::closesAt).orElse(proposed);
        return Form.empty(reader)
                .with("closesAt", closes.atZone(session.hostZone()).toLocalDateTime());
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, List<Session> all, Optional<Session> shown, Form form, int page) {
        Map<String, Object> model = new HashMap<>(Map.of("reader", reader, "sessions", all, "form", form));
        shown.ifPresent(session -> {
            List<Standing> standings = overview.of(session.id(), reader.language());
            Sought sought = Sought.of(form.value("q"), form.value("state"), form.checked("undecided", true));
            List<Standing> found = standings.stream().filter(sought::matches).toList();
            Paging paging = Paging.of(page, found.size());
            model.put("shown", session);
            model.put("all", standings);
            model.put(
                    "found",
                    found.stream().skip(paging.from()).limit(Paging.SIZE).toList());
            model.put("paging", paging);
            model.put("query", query(session, form));
            model.put("waiting", late.waiting(session.id()).size());
            registration.ofSession(session.id()).ifPresent(one -> model.put("registration", one));
            model.put("closed", registration.isClosed(session.id()));
        });
        return new ModelAndView<>("delegations/overview", model);
    }

    private static String query(Session session, Form form) {
        return "session=" + session.id() + "&q=" + URLEncoder.encode(form.value("q"), StandardCharsets.UTF_8)
                + "&state=" + URLEncoder.encode(form.value("state"), StandardCharsets.UTF_8) + "&undecided="
                + form.checked("undecided", true) + "&";
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
