package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Sittings, for programs: the same form, rules and sentences as on the pages. */
@Controller("/api/v1/sittings")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class SittingApi {

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

    SittingApi(
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

    /** The sittings of a session by start, cancelled ones among them. */
    @Get
    Slice<SittingAnswer> list(
            Reader reader,
            @QueryValue long session,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(sittings.ofSession(session(reader, session).id()), page, size, this::answer);
    }

    /** One sitting; 404 if there is none of that number. */
    @Get("/{id}")
    SittingAnswer one(Reader reader, long id) {
        return answer(sitting(reader, id));
    }

    /** Adds a sitting to a session; 422 with a sentence if a rule that allows no exception is broken. */
    @Post
    HttpResponse<SittingAnswer> add(Reader reader, @Body SittingWish wish) {
        Session session = session(reader, wish.session() == null ? 0 : wish.session());
        Read read = read(reader, session, wish);
        return HttpResponse.created(answer(desk.add(reader.person(), session.id(), read.plan(), read.what())));
    }

    /** Replaces all that is said of a sitting; 422 with a sentence if somebody changed the version that was read. */
    @Put("/{id}")
    SittingAnswer change(Reader reader, long id, @Body SittingWish wish) {
        Sitting sitting = sitting(reader, id);
        if (wish.version() == null || wish.version() != sitting.version()) {
            throw new Refused(sentences.changedMeanwhile(reader, id));
        }
        Read read = read(reader, session(reader, sitting.sessionId()), wish);
        return answer(desk.change(reader.person(), sitting, read.plan(), read.what()));
    }

    /** What would follow from replacing all that is said of a sitting: clashes, letters, seats; nothing is changed. */
    @Post("/{id}/preview")
    SessionsApi.Foreseen preview(Reader reader, long id, @Body SittingWish wish) {
        Sitting sitting = sitting(reader, id);
        Read read = read(reader, session(reader, sitting.sessionId()), wish);
        return SessionsApi.Foreseen.of(
                revisions.preview(reader, new SittingRevisions.Wanted(sitting, read.plan(), read.what())));
    }

    /** The sitting will not be held; those invited are told. */
    @Post("/{id}/cancellation")
    SittingAnswer cancel(Reader reader, long id) {
        timetable.cancel(reader.person(), sitting(reader, id));
        return one(reader, id);
    }

    /** What a sitting would run into, saving nothing; with {@code sitting}, instead of where that one is now. */
    @Post("/check")
    List<ClashAnswer> check(Reader reader, @Body SittingWish wish, @QueryValue @Nullable Long sitting) {
        Session session = sitting == null
                ? session(reader, wish.session() == null ? 0 : wish.session())
                : session(reader, sitting(reader, sitting).sessionId());
        Read read = read(reader, session, wish);
        return clashes
                .of(new Proposed(sitting == null ? Clashes.NEW : sitting, session.id(), read.plan(), read.what()))
                .stream()
                .map(clash -> ClashAnswer.of(reader, sentences, clash))
                .toList();
    }

    private record Read(Plan plan, Particulars what) {}

    private Read read(Reader reader, Session session, SittingWish wish) {
        Form form = Form.of(reader, fields(session, wish));
        SittingForm read = new SittingForm(reader, form, view.choices(session));
        Plan plan = read.plan();
        Particulars what = read.particulars(plan);
        form.faults().entrySet().stream().findFirst().ifPresent(fault -> {
            throw new Refused(fault.getKey() + ": " + fault.getValue());
        });
        return new Read(plan, what);
    }

    private Map<String, Object> fields(Session session, SittingWish wish) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "kind", wish.kind(),
                "mode", wish.mode(),
                "start", wish.start(),
                "zone", wish.zone() == null ? session.zone() : wish.zone(),
                "minutes", wish.minutes(),
                "languages", wish.languages() == null ? bodies.workingLanguages(session.bodyId()) : wish.languages(),
                "restricted", Boolean.TRUE.equals(wish.restricted())));
        put(fields, "room", wish.room());
        put(fields, "platform", wish.platform());
        put(fields, "joinLink", wish.joinLink());
        put(fields, "groupKind", wish.groupKind());
        put(fields, "groupName", wish.groupName());
        put(fields, "chair", wish.chair());
        put(fields, "expected", wish.expected());
        put(fields, "unitKind", wish.unitKind());
        put(fields, "unit", wish.unit());
        putShifts(fields, Optional.ofNullable(wish.shifts()).orElse(List.of()));
        Optional.ofNullable(wish.titles()).orElse(Map.of()).forEach((tag, title) -> {
            fields.put("title-" + tag, title.title());
            put(fields, "subtitle-" + tag, title.subtitle());
        });
        return fields;
    }

    private static void putShifts(Map<String, Object> fields, List<SittingWish.ShiftWish> shifts) {
        for (int row = 0; row < shifts.size(); row++) {
            SittingWish.ShiftWish shift = shifts.get(row);
            fields.put("person-" + row, shift.account());
            fields.put("duty-" + row, shift.duty());
            put(fields, "from-" + row, shift.from());
            put(fields, "until-" + row, shift.until());
        }
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private SittingAnswer answer(Sitting sitting) {
        return SittingAnswer.of(sitting, particulars.of(sitting.id()));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
