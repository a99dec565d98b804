package org.hemicycle.rostering;

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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Asking for a repair of the published roster. */
@Controller("/sessions/{id}/roster/repair")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RepairPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Interpreters interpreters;
    private final Repairs repairs;
    private final RosterNames names;
    private final RosterQueue queue;
    private final Clock clock;

    RepairPages(
            Sessions sessions,
            Sittings sittings,
            Interpreters interpreters,
            Repairs repairs,
            RosterNames names,
            RosterQueue queue,
            Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.interpreters = interpreters;
        this.repairs = repairs;
        this.names = names;
        this.queue = queue;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> ask(Reader reader, long id) {
        Session session = session(reader, id);
        Form form = Form.empty(reader).with("frozen", usualFreeze(reader, id));
        return page(reader, session, form);
    }

    @Post
    HttpResponse<?> make(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        Optional<Interpreter> absent = absent(form);
        @Nullable Instant from = absent.isEmpty() ? null : instant(reader, form, "from");
        @Nullable Instant to = absent.isEmpty() ? null : instant(reader, form, "to");
        @Nullable Instant frozen = form.value("frozen").isEmpty() ? null : instant(reader, form, "frozen");
        if (from != null && to != null && !form.isFaulty() && !from.isBefore(to)) {
            form.fault("to", reader.t("repair.to-before-from"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, session, form));
        }
        String title = absent.map(one -> reader.t("repair.absent", one.name())).orElse(reader.t("repair.plain"));
        Optional<Repairs.Absentee> absentee = absent.flatMap(one -> Optional.ofNullable(from)
                .flatMap(start -> Optional.ofNullable(to).map(end -> new Repairs.Absentee(one.number(), start, end))));
        RosterRun run = repairs.ask(reader.person(), session, title, absentee, Optional.ofNullable(frozen));
        queue.add(run.number());
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run.number()));
    }

    private Optional<Interpreter> absent(Form form) {
        return form.key("interpreter")
                .map(key -> interpreters.all().stream()
                        .filter(one -> one.number() == key)
                        .findFirst()
                        .orElseThrow(() -> Messages.missing("missing.interpreter")));
    }

    private static Instant instant(Reader reader, Form form, String field) {
        return form.dateTime(field).atZone(reader.zone()).toInstant();
    }

    /** Now while the session has sittings to come; nothing for one that is over. */
    private String usualFreeze(Reader reader, long session) {
        Instant now = clock.instant();
        boolean toCome = sittings.heldIn(session).stream()
                .anyMatch(sitting -> sitting.startsAt().isAfter(now));
        return toCome
                ? now.atZone(reader.zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : "";
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Session session, Form form) {
        Map<String, String> people = names.interpreters();
        Map<String, String> titles = names.sittings(reader, session.id());
        List<String> broken = repairs.broken(session).stream()
                .map(one -> people.getOrDefault(
                                one.seat().interpreter(), one.seat().interpreter()) + ", "
                        + titles.getOrDefault(one.seat().sitting(), one.seat().sitting()) + ", "
                        + reader.languageName(one.seat().booth()) + ": " + reader.t("kept-out." + one.rule()))
                .toList();
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "session", session,
                "form", form,
                "published", repairs.isPublished(session),
                "people", interpreters.all(),
                "broken", broken));
        return new ModelAndView<>("rostering/repair", model);
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
