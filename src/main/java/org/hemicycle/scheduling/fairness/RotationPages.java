package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpRequest;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.BookingDesk;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.PlatformChoice;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/** The fairest rotation of a series, and the sittings that come of it. */
@Controller("/fairness/rotation")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class RotationPages {

    private static final int MOST_SITTINGS = 60;

    private final Rotations rotations;
    private final PlannedSeries series;
    private final BookingDesk desk;
    private final HoursForm forms;
    private final Bodies bodies;
    private final Sessions sessions;
    private final MemberPlaces places;
    private final PlatformChoice platforms;
    private final Rooms rooms;
    private final Clock clock;

    RotationPages(
            Rotations rotations,
            PlannedSeries series,
            BookingDesk desk,
            HoursForm forms,
            Bodies bodies,
            Sessions sessions,
            MemberPlaces places,
            PlatformChoice platforms,
            Rooms rooms,
            Clock clock) {
        this.rotations = rotations;
        this.series = series;
        this.desk = desk;
        this.forms = forms;
        this.bodies = bodies;
        this.sessions = sessions;
        this.places = places;
        this.platforms = platforms;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> propose(Reader reader, HttpRequest<?> request) {
        boolean asked = request.getParameters().contains("minutes");
        Form form = asked
                ? Form.of(reader, request.getParameters().asMap())
                : forms.blankSeries(reader, LocalDate.now(clock.withZone(reader.zone())));
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "form", form,
                "bodies", bodies.all(reader.language()),
                "sessions", sessions.all(reader.language()),
                "zones", Zones.all(),
                "places", places.holidayPlaces(),
                "platforms", platforms.all(),
                "rooms", rooms.all()));
        if (asked) {
            rotations.answer(form, reader).ifPresent(view -> model.put("view", view));
        }
        return (form.isFaulty() ? HttpResponse.unprocessableEntity() : HttpResponse.ok())
                .body(new ModelAndView<>("scheduling/fairness/rotation", model));
    }

    /** Plans all sittings of a rotation in a session, or none and says what is in the way of each. */
    @Post("/sittings")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
    HttpResponse<?> plan(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Session session = form.key("session")
                .flatMap(id -> sessions.find(id, reader.language()))
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        List<LocalDateTime> starts = starts(form, reader);
        PlannedSeries.Wish wish = new PlannedSeries.Wish(
                session,
                form.choice("kind", Kind.class, Kind.PLENARY),
                starts,
                form.zone("hostZone"),
                form.number("minutes", 15, 720),
                form.key("room").orElse(null),
                form.key("platform").orElse(null));
        List<String> obstacles = form.isFaulty()
                ? List.of(reader.t("form.faulty"))
                : desk.book(reader.person(), () -> series.plan(wish, reader));
        if (obstacles.isEmpty()) {
            return HttpResponse.seeOther(URI.create("/sessions/" + session.id()));
        }
        return HttpResponse.unprocessableEntity()
                .body(new ModelAndView<>(
                        "scheduling/fairness/obstacles",
                        Map.of("reader", reader, "session", session, "obstacles", obstacles, "count", starts.size())));
    }

    private static List<LocalDateTime> starts(Form form, Reader reader) {
        try {
            List<LocalDateTime> starts =
                    form.all("starts").stream().map(LocalDateTime::parse).toList();
            if (starts.isEmpty() || starts.size() > MOST_SITTINGS) {
                form.fault("starts", reader.t("form.required"));
            }
            return starts;
        } catch (DateTimeException malformed) {
            form.fault("starts", reader.t("form.date-time"));
            return List.of();
        }
    }
}
