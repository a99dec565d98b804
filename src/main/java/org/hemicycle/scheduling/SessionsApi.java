package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Sessions for programs. */
@Controller("/api/v1/sessions")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SessionsApi {

    private final Sessions sessions;
    private final SessionForm forms;
    private final CopyForm copyForm;
    private final SessionCopies copies;
    private final SessionDesk desk;
    private final SessionLog log;
    private final Timetable timetable;
    private final Rescheduler rescheduler;

    SessionsApi(
            Sessions sessions,
            SessionForm forms,
            CopyForm copyForm,
            SessionCopies copies,
            SessionDesk desk,
            SessionLog log,
            Timetable timetable,
            Rescheduler rescheduler) {
        this.sessions = sessions;
        this.forms = forms;
        this.copyForm = copyForm;
        this.copies = copies;
        this.desk = desk;
        this.log = log;
        this.timetable = timetable;
        this.rescheduler = rescheduler;
    }

    /** Sessions of a body, in a state, that touch a time; all where nothing is asked for, the latest first. */
    @Get
    @Secured({
        Role.Named.ADMINISTRATOR,
        Role.Named.SECRETARY,
        Role.Named.CHIEF_INTERPRETER,
        Role.Named.HELP_DESK,
        Role.Named.ANALYST
    })
    Slice<Brief> all(
            Reader reader,
            @QueryValue @Nullable Long body,
            @QueryValue @Nullable SessionStatus status,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        long start = Slice.start(page, size);
        String standing = status == null ? null : status.name();
        return new Slice<>(
                sessions.count(body, standing, from, to),
                page,
                size,
                sessions.page(reader.language().tag(), body, standing, from, to, size, start).stream()
                        .map(Brief::of)
                        .toList());
    }

    /** A session with its titles and who changed what about it, the newest first. */
    @Get("/{id}")
    @Secured({
        Role.Named.ADMINISTRATOR,
        Role.Named.SECRETARY,
        Role.Named.CHIEF_INTERPRETER,
        Role.Named.HELP_DESK,
        Role.Named.ANALYST
    })
    Full one(Reader reader, long id) {
        Session session = session(reader, id);
        return new Full(
                Brief.of(session),
                sessions.details(session).titles().entrySet().stream()
                        .collect(Collectors.toMap(title -> title.getKey().tag(), Map.Entry::getValue)),
                log.of(id).stream()
                        .map(change -> new Change(
                                change.changedAt(),
                                change.changedBy(),
                                change.kind(),
                                change.lines(reader),
                                change.reason()))
                        .toList());
    }

    /** Plans a session as a draft; 422 with a sentence for each field that cannot be. */
    @Post
    HttpResponse<Full> create(Reader reader, @Body Wanted wanted) {
        long id = desk.create(reader, read(reader, wanted, null));
        return HttpResponse.<Full>created(URI.create("/api/v1/sessions/" + id)).body(one(reader, id));
    }

    /** Changes a session of the version that is named; 422 if somebody changed it since. */
    @Put("/{id}")
    Full change(Reader reader, long id, @Body Wanted wanted) {
        SessionDetails details = read(reader, wanted, session(reader, id));
        if (wanted.version() == null) {
            throw Messages.refusal("form.version");
        }
        desk.change(reader, id, wanted.version(), details, wanted.reason() == null ? "" : wanted.reason());
        return one(reader, id);
    }

    /** Plans a session after the pattern of this one: sittings, languages, agenda and time plan, as many days later. */
    @Post("/{id}/copies")
    HttpResponse<Full> copy(Reader reader, long id, @Body Copied copied) {
        Session from = session(reader, id);
        Form form = Form.of(reader, copied.fields());
        SessionDetails details = copyForm.read(reader, form, from);
        refuseFaulty(form);
        long copy = copies.copy(reader, from, details, CopyForm.isLeavingOut(form));
        return HttpResponse.<Full>created(URI.create("/api/v1/sessions/" + copy))
                .body(one(reader, copy));
    }

    /** Throws a draft of the version that is named away; 422 if it is no draft, or somebody changed it since. */
    @Delete("/{id}")
    HttpResponse<?> remove(Reader reader, long id, @QueryValue int version) {
        desk.remove(reader, id, version);
        return HttpResponse.noContent();
    }

    /** Lets everybody concerned see a session; each of its sittings is announced. */
    @Post("/{id}/publication")
    Full publish(Reader reader, long id) {
        timetable.publish(reader.person(), id);
        return one(reader, id);
    }

    /** What would follow from moving, swapping or cancelling sittings, or from postponing, cancelling or closing. */
    @Post("/{id}/rescheduling/preview")
    Foreseen preview(Reader reader, long id, @Body Asked asked) {
        return Foreseen.of(rescheduler.preview(reader, asked.wish(id)));
    }

    /** Does it if what follows is still what the preview with this fingerprint said; else 409 with what follows now. */
    @Post("/{id}/rescheduling")
    HttpResponse<?> reschedule(Reader reader, long id, @Body Asked asked) {
        return rescheduler
                .confirm(reader, asked.wish(id), asked.seen() == null ? "" : asked.seen())
                .<HttpResponse<?>>map(
                        now -> HttpResponse.status(HttpStatus.CONFLICT).body(Foreseen.of(now)))
                .orElseGet(() -> HttpResponse.ok(one(reader, id)));
    }

    /** The same checks as those of the form; their faults in one sentence, by field. */
    private SessionDetails read(Reader reader, Wanted wanted, @Nullable Session self) {
        Form form = Form.of(reader, wanted.fields());
        SessionDetails details = forms.read(reader, form, self);
        refuseFaulty(form);
        return details;
    }

    private static void refuseFaulty(Form form) {
        if (form.isFaulty()) {
            throw new Refused(Stream.concat(
                            Stream.of("body", "ordinal", "code", "mode", "zone", "firstDay", "lastDay", "leaveOut"),
                            Stream.of(Language.values()).map(SessionForm::field))
                    .filter(field -> form.fault(field) != null)
                    .map(field -> field + ": " + form.fault(field))
                    .collect(Collectors.joining(" ")));
        }
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> Messages.missing("missing.session"));
    }

    /** A session, with its title in the reader's language. */
    @Serdeable
    record Brief(
            long id,
            long bodyId,
            String body,
            @Nullable Integer ordinal,
            String code,
            String title,
            Mode mode,
            String zone,
            LocalDate firstDay,
            LocalDate lastDay,
            SessionStatus status,
            @Nullable Instant publishedAt,
            int version) {

        static Brief of(Session session) {
            return new Brief(
                    session.id(),
                    session.bodyId(),
                    session.body(),
                    session.ordinal(),
                    session.code(),
                    session.title(),
                    session.mode(),
                    session.zone(),
                    session.firstDay(),
                    session.lastDay(),
                    session.status(),
                    session.publishedAt(),
                    session.version());
        }
    }

    /** @param titles by language tag */
    @Serdeable
    record Full(Brief session, Map<String, String> titles, List<Change> changes) {}

    @Serdeable
    record Change(
            Instant at,
            String by,
            SessionChange.Kind kind,
            List<String> what,
            @Nullable String reason) {}

    /**
     * @param body number of the body
     * @param titles by language tag, English among them
     * @param version that was changed; not for a new one
     */
    @Serdeable
    record Wanted(
            long body,
            @Nullable Integer ordinal,
            @Nullable String code,
            @Nullable String mode,
            @Nullable String zone,
            @Nullable String firstDay,
            @Nullable String lastDay,
            @Nullable Map<String, String> titles,
            @Nullable Integer version,
            @Nullable String reason) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("body", body);
            fields.put("ordinal", ordinal == null ? "" : ordinal);
            fields.put("code", said(code));
            fields.put("mode", said(mode));
            fields.put("zone", said(zone));
            fields.put("firstDay", said(firstDay));
            fields.put("lastDay", said(lastDay));
            if (titles != null) {
                titles.forEach((language, title) -> fields.put("title-" + language, title));
            }
            return fields;
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * A session to be planned after another.
     *
     * @param leaveOut whether sittings whose room or platform is taken then are left out
     * @param otherWeekdays whether they may fall on other days of the week
     */
    @Serdeable
    record Copied(
            Wanted session,
            @Nullable Boolean leaveOut,
            @Nullable Boolean otherWeekdays) {

        Map<String, Object> fields() {
            Map<String, Object> fields = session.fields();
            fields.put("leaveOut", Boolean.TRUE.equals(leaveOut) ? "yes" : "");
            fields.put("otherWeekdays", Boolean.TRUE.equals(otherWeekdays) ? "yes" : "");
            return fields;
        }
    }

    /**
     * @param sittings the numbers (ids) of those that are to move, change times or not to be held
     * @param firstDay after a postponement; absent if it is to be decided
     * @param seen fingerprint of the preview, to confirm it
     */
    @Serdeable
    record Asked(
            Wish.What what,
            @Nullable List<Long> sittings,
            @Nullable Integer days,
            @Nullable Integer minutes,
            @Nullable String zone,
            @Nullable Long room,
            @Nullable Long platform,
            @Nullable LocalDate firstDay,
            @Nullable String reason,
            @Nullable String seen) {

        Wish wish(long session) {
            Shift shift = new Shift(days == null ? 0 : days, minutes == null ? 0 : minutes, zone, room, platform);
            return new Wish(
                    what,
                    session,
                    sittings == null ? List.of() : sittings,
                    shift,
                    firstDay,
                    reason == null ? "" : reason);
        }
    }

    /** @param hindered whether it cannot be done as it is */
    @Serdeable
    record Foreseen(
            String fingerprint,
            boolean hindered,
            List<Becoming> sittings,
            List<Said> clashes,
            List<Said> consequences) {

        static Foreseen of(Preview preview) {
            return new Foreseen(
                    preview.fingerprint(),
                    preview.isHindered(),
                    preview.rescheduling().steps().stream().map(Becoming::of).toList(),
                    preview.clashes().stream().map(Said::of).toList(),
                    preview.consequences().stream().map(Said::of).toList());
        }
    }

    @Serdeable
    record Said(Consequence.Weight weight, String sentence) {

        static Said of(Consequence consequence) {
            return new Said(consequence.weight(), consequence.sentence());
        }
    }

    /** What becomes of a sitting. */
    @Serdeable
    record Becoming(
            long id,
            int number,
            Instant before,
            Instant after,
            @Nullable String room,
            @Nullable String platform,
            boolean cancelled) {

        static Becoming of(Rescheduling.Step step) {
            return new Becoming(
                    step.after().id(),
                    step.after().number(),
                    step.before().startsAt(),
                    step.after().startsAt(),
                    step.after().room(),
                    step.after().platformName(),
                    step.isCancelled());
        }
    }
}
