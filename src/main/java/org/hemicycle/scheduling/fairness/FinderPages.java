package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.bodies.Body;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** The time-slot finder. */
@Controller("/fairness")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class FinderPages {

    private static final int SESSIONS_TO_PLAN_IN = 5;

    private final Searches searches;
    private final HoursForm forms;
    private final Bodies bodies;
    private final Sessions sessions;
    private final MemberPlaces places;
    private final Clock clock;

    FinderPages(
            Searches searches, HoursForm forms, Bodies bodies, Sessions sessions, MemberPlaces places, Clock clock) {
        this.searches = searches;
        this.forms = forms;
        this.bodies = bodies;
        this.sessions = sessions;
        this.places = places;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> find(
            Reader reader,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue @Nullable Instant slot) {
        boolean asked = request.getParameters().contains("minutes");
        Form form = asked
                ? Form.of(reader, request.getParameters().asMap())
                : forms.blank(reader, LocalDate.now(clock.withZone(reader.zone())));
        Map<String, Object> model = model(reader, form);
        if (!asked) {
            return HttpResponse.ok(new ModelAndView<>("scheduling/fairness/finder", model));
        }
        Optional<Search> search = searches.answer(form, reader);
        if (search.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(new ModelAndView<>("scheduling/fairness/finder", model));
        }
        show(model, reader, search.get(), page, slot);
        return HttpResponse.ok(new ModelAndView<>("scheduling/fairness/finder", model));
    }

    private void show(Map<String, Object> model, Reader reader, Search search, int page, @Nullable Instant slot) {
        List<Slot> slots = search.slots();
        Paging paging = Paging.of(page, slots.size());
        ZoneId host = search.what().host().zone();
        model.put("slots", slots.stream().skip(paging.from()).limit(Paging.SIZE).toList());
        model.put("paging", paging);
        model.put("hostZone", host);
        model.put("members", search.asked().members().size());
        model.put("hasBefore", search.hasBefore());
        model.put("planIn", planIn(reader, search.asked()));
        slots.stream()
                .filter(one -> slot == null || one.start().equals(slot))
                .findFirst()
                .ifPresent(one ->
                        model.put("view", SlotView.of(one, search.asked().members(), host, search.scale(), reader)));
    }

    /** The session asked about, else the latest of the body. */
    private List<Session> planIn(Reader reader, HoursForm.Asked asked) {
        return asked.session()
                .map(List::of)
                .orElseGet(() -> sessions.all(reader.language()).stream()
                        .filter(session -> asked.body()
                                .filter(body -> session.bodyId() == body.number())
                                .isPresent())
                        .limit(SESSIONS_TO_PLAN_IN)
                        .toList());
    }

    private Map<String, Object> model(Reader reader, Form form) {
        List<Body> all = bodies.all(reader.language());
        return new HashMap<>(Map.of(
                "reader",
                reader,
                "form",
                form,
                "bodies",
                all,
                "sessions",
                sessions.all(reader.language()),
                "zones",
                Zones.all(),
                "places",
                places.holidayPlaces()));
    }
}
