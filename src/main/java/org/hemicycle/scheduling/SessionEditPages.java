package org.hemicycle.scheduling;

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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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

/** New sessions, changed ones, copies, and drafts thrown away. One form serves all. */
@Controller("/sessions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SessionEditPages {

    /** A session is planned about so many weeks ahead. */
    private static final int WEEKS_AHEAD = 8;

    private static final int LONGEST_REASON = 1000;

    private final Sessions sessions;
    private final Bodies bodies;
    private final SessionForm forms;
    private final SessionDesk desk;
    private final SessionCopies copies;
    private final CopyForm copyForm;
    private final Clock clock;

    SessionEditPages(
            Sessions sessions,
            Bodies bodies,
            SessionForm forms,
            SessionDesk desk,
            SessionCopies copies,
            CopyForm copyForm,
            Clock clock) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.forms = forms;
        this.desk = desk;
        this.copies = copies;
        this.copyForm = copyForm;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> blank(Reader reader, @QueryValue @Nullable Long body) {
        List<org.hemicycle.bodies.Body> all = bodies.all(reader.language());
        LocalDate first = today(reader).plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Form form = all.stream()
                .filter(one -> body == null || one.number() == body)
                .findFirst()
                .map(one -> forms.blank(reader, one, first))
                .orElseGet(() -> Form.empty(reader));
        return HttpResponse.ok(page(reader, form, null, false));
    }

    @Post
    HttpResponse<?> create(Reader reader, @Body Map<String, Object> fields) {
        Form form = Form.of(reader, fields);
        SessionDetails details = forms.read(reader, form, null);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form, null, false));
        }
        return seeOther("/sessions/" + desk.create(reader, details));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(Reader reader, long id) {
        Session session = session(reader, id);
        return HttpResponse.ok(page(reader, forms.filled(reader, session), session, false));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> fields) {
        Session session = session(reader, id);
        Form form = Form.of(reader, fields);
        SessionDetails details = forms.read(reader, form, session);
        String reason = reason(reader, form);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form, session, false));
        }
        desk.change(reader, id, form.number("version", 0, Integer.MAX_VALUE), details, reason);
        return seeOther("/sessions/" + id);
    }

    @Get("/{id}/copies/new")
    HttpResponse<?> askToCopy(Reader reader, long id) {
        Session from = session(reader, id);
        LocalDate first = days(reader, from).get(1);
        Form form = forms.filled(reader, from)
                .with("code", "")
                .with("ordinal", sessions.nextOrdinal(from.bodyId()))
                .with("firstDay", first)
                .with("lastDay", first.plusDays(ChronoUnit.DAYS.between(from.firstDay(), from.lastDay())));
        return HttpResponse.ok(page(reader, form, from, true));
    }

    @Post("/{id}/copies")
    HttpResponse<?> copy(Reader reader, long id, @Body Map<String, Object> fields) {
        Session from = session(reader, id);
        Form form = Form.of(reader, fields);
        SessionDetails details = copyForm.read(reader, form, from);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form, from, true));
        }
        return seeOther("/sessions/" + copies.copy(reader, from, details, CopyForm.isLeavingOut(form)));
    }

    @Post("/{id}/removal")
    HttpResponse<?> remove(Reader reader, long id, @Body Map<String, Object> fields) {
        desk.remove(reader, id, Form.of(reader, fields).number("version", 0, Integer.MAX_VALUE));
        return seeOther("/sessions");
    }

    private static String reason(Reader reader, Form form) {
        String reason = form.value("reason");
        if (reason.length() > LONGEST_REASON) {
            form.fault("reason", reader.t("form.too-long", LONGEST_REASON));
        }
        return reason;
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Form form, @Nullable Session session, boolean copying) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "form",
                form,
                "bodies",
                bodies.all(reader.language()),
                "zones",
                Zones.all(),
                "copying",
                copying,
                "days",
                copying && session != null ? days(reader, session) : List.of()));
        if (session != null) {
            model.put("session", session);
        }
        return new ModelAndView<>("scheduling/session-edit", model);
    }

    private List<LocalDate> days(Reader reader, Session from) {
        LocalDate yearOn = from.firstDay().plusWeeks(52);
        LocalDate ahead = today(reader).plusWeeks(WEEKS_AHEAD);
        return SessionCopies.firstDays(from.firstDay(), yearOn.isBefore(ahead) ? ahead : yearOn);
    }

    private LocalDate today(Reader reader) {
        return LocalDate.now(clock.withZone(reader.zone()));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static HttpResponse<?> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }
}
