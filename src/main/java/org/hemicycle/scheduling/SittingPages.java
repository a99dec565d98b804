package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Adding, changing, checking and cancelling sittings. One form serves all. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SittingPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SittingParticulars particulars;
    private final SittingView view;
    private final Bodies bodies;
    private final BookingDesk desk;
    private final SittingRevisions revisions;
    private final Timetable timetable;
    private final Clashes clashes;
    private final ClashSentences sentences;

    SittingPages(
            Sessions sessions,
            Sittings sittings,
            SittingParticulars particulars,
            SittingView view,
            Bodies bodies,
            BookingDesk desk,
            SittingRevisions revisions,
            Timetable timetable,
            Clashes clashes,
            ClashSentences sentences) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.particulars = particulars;
        this.view = view;
        this.bodies = bodies;
        this.desk = desk;
        this.revisions = revisions;
        this.timetable = timetable;
        this.clashes = clashes;
        this.sentences = sentences;
    }

    /** @param start as the form would say it, as are {@code hostZone} and {@code minutes}: from a slot that was found */
    @Get("/sessions/{id}/sittings/new")
    HttpResponse<?> blank(
            Reader reader,
            long id,
            @QueryValue @Nullable String start,
            @QueryValue @Nullable String hostZone,
            @QueryValue @Nullable String minutes) {
        Session session = session(reader, id);
        Form form = Form.empty(reader)
                .with("kind", Kind.PLENARY)
                .with("mode", session.mode())
                .with("start", start == null ? session.firstDay().atTime(LocalTime.of(13, 0)) : start)
                .with("zone", hostZone == null ? session.zone() : hostZone)
                .with("minutes", minutes == null ? "120" : minutes)
                .with("restricted", false)
                .with("unitKind", Unit.Of.HEADQUARTERS);
        return HttpResponse.ok(view.page(
                reader,
                session,
                null,
                form,
                bodies.workingLanguages(session.bodyId()),
                view.choices(session),
                List.of()));
    }

    @Post("/sessions/{id}/sittings")
    HttpResponse<?> add(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Wish wish = wish(reader, session, null, Form.of(reader, body));
        if (wish.form().isFaulty()) {
            return again(reader, session, null, wish);
        }
        Sitting added;
        try {
            added = desk.add(reader.person(), id, wish.plan(), wish.what());
        } catch (Refused taken) {
            wish.form().fault("start", taken);
            return again(reader, session, null, wish);
        }
        return done(added, wish);
    }

    @Get("/sittings/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        Sitting sitting = sitting(reader, id);
        Session session = session(reader, sitting.sessionId());
        Particulars known = particulars.of(id);
        Form form = SittingForm.showing(Form.empty(reader), sitting, known);
        List<ToldClash> told = sitting.isCancelled()
                ? List.of()
                : told(reader, clashes.of(new Proposed(id, session.id(), sitting.plan(), known)));
        return HttpResponse.ok(
                view.page(reader, session, sitting, form, known.languages(), view.choices(session), told));
    }

    /** Of a published session, saved once what follows was seen: the same form comes back with its fingerprint. */
    @Post("/sittings/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        Sitting sitting = sitting(reader, id);
        Session session = session(reader, sitting.sessionId());
        Form form = Form.of(reader, body);
        if (form.number("version", 0, Integer.MAX_VALUE) != sitting.version()) {
            form.fault("start", sentences.changedMeanwhile(reader, id));
        }
        Wish wish = wish(reader, session, sitting, form);
        if (wish.form().isFaulty()) {
            return again(reader, session, sitting, wish);
        }
        try {
            return revisions
                    .save(reader, new SittingRevisions.Wanted(sitting, wish.plan(), wish.what()), form.value("seen"))
                    .<HttpResponse<?>>map(preview -> lookFirst(reader, preview, form, body.keySet()))
                    .orElseGet(() -> done(sitting, wish));
        } catch (Refused taken) {
            wish.form().fault("start", taken);
            return again(reader, session, sitting, wish);
        }
    }

    private static HttpResponse<?> lookFirst(Reader reader, Preview preview, Form form, Set<String> fields) {
        boolean changed = !form.value("seen").isEmpty();
        List<String> kept = fields.stream()
                .filter(name -> !name.equals("seen") && !name.equals("csrf"))
                .sorted()
                .toList();
        return HttpResponse.status(changed ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(new ModelAndView<>(
                        "scheduling/sitting-preview",
                        Map.of("reader", reader, "preview", preview, "changed", changed, "form", form, "kept", kept)));
    }

    /** Tells what a form would run into, saving nothing: a fragment for the script, the whole page for a button. */
    @Post("/sittings/check")
    HttpResponse<?> check(
            Reader reader, @Body Map<String, Object> body, @Header("X-Fragment") @Nullable String fragment) {
        Form form = Form.of(reader, body);
        Session session = session(reader, form.key("session").orElse(0L));
        Sitting sitting = form.value("sitting").isEmpty()
                ? null
                : sitting(reader, form.key("sitting").orElse(0L));
        Wish wish = wish(reader, session, sitting, form);
        if (fragment != null) {
            return HttpResponse.ok(new ModelAndView<>(
                    "scheduling/sitting-clashes",
                    Map.of("reader", reader, "clashes", wish.told(), "complete", wish.complete(), "checked", true)));
        }
        return HttpResponse.ok(view.page(
                reader, session, sitting, form, wish.what().languages(), wish.choices(), wish.told(), wish.complete()));
    }

    @Post("/sittings/{id}/cancellation")
    HttpResponse<?> cancel(Reader reader, long id) {
        Sitting sitting = sitting(reader, id);
        timetable.cancel(reader.person(), sitting);
        return HttpResponse.seeOther(URI.create("/sessions/" + sitting.sessionId()));
    }

    /**
     * What somebody would like, as far as it can be read.
     *
     * @param complete whether it was, so that its clashes are known
     */
    private record Wish(
            Form form,
            Plan plan,
            Particulars what,
            SittingForm.Choices choices,
            boolean complete,
            List<ToldClash> told) {}

    private Wish wish(Reader reader, Session session, @Nullable Sitting self, Form form) {
        SittingForm.Choices choices = view.choices(session);
        SittingForm read = new SittingForm(reader, form, choices);
        Plan plan = read.plan();
        Particulars what = read.particulars(plan);
        boolean complete = !form.isFaulty();
        List<ToldClash> told = complete
                ? told(
                        reader,
                        clashes.of(new Proposed(self == null ? Clashes.NEW : self.id(), session.id(), plan, what)))
                : List.of();
        told.stream()
                .filter(one -> one.clash().isError())
                .forEach(one -> form.fault(one.clash().rule().field(), one.sentence()));
        return new Wish(form, plan, what, choices, complete, told);
    }

    private List<ToldClash> told(Reader reader, List<Clash> found) {
        return found.stream()
                .map(clash -> new ToldClash(clash, sentences.sentence(reader, clash)))
                .toList();
    }

    private HttpResponse<?> again(Reader reader, Session session, @Nullable Sitting sitting, Wish wish) {
        Form form = sitting == null ? wish.form() : wish.form().with("version", sitting.version());
        return HttpResponse.unprocessableEntity()
                .body(view.page(reader, session, sitting, form, wish.what().languages(), wish.choices(), wish.told()));
    }

    /** Whoever saves what breaks a rule is shown which. */
    private static HttpResponse<?> done(Sitting saved, Wish wish) {
        return HttpResponse.seeOther(URI.create(
                wish.told().isEmpty() ? "/sessions/" + saved.sessionId() : "/sittings/" + saved.id() + "?saved=true"));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
