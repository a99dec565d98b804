package org.hemicycle.interpretation;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.ChannelLimits;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Which team of a sitting sits in which booth and is heard on which channel. */
@Controller("/sittings/{id}/channels")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
final class ChannelPages {

    private final ChannelMaps maps;
    private final ChannelLimits limits;
    private final Sittings sittings;
    private final Sessions sessions;

    ChannelPages(ChannelMaps maps, ChannelLimits limits, Sittings sittings, Sessions sessions) {
        this.maps = maps;
        this.limits = limits;
        this.sittings = sittings;
        this.sessions = sessions;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        return page(reader, sitting(reader, id), null);
    }

    @Post
    HttpResponse<?> set(Reader reader, long id, @Body Map<String, Object> body) {
        Sitting sitting = sitting(reader, id);
        Form form = Form.of(reader, body);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        List<TeamPlaces> teams = read(reader, form, sitting);
        maps.faults(reader, sitting, teams).forEach((language, fault) -> form.fault("channel-" + language, fault));
        if (!form.isFaulty()) {
            try {
                maps.set(reader, sitting, seen, teams);
                return HttpResponse.seeOther(URI.create("/sittings/" + id + "/channels"));
            } catch (Refused refusal) {
                form.fault("version", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, sitting, form));
    }

    private List<TeamPlaces> read(Reader reader, Form form, Sitting sitting) {
        List<Place> choices = maps.choices(sitting);
        ChannelMap map = maps.of(reader, sitting);
        List<TeamPlaces> teams = new ArrayList<>();
        for (TeamPlaces team : map.teams()) {
            List<Place> places = new ArrayList<>();
            for (int seat = 1; seat <= team.team(); seat++) {
                String said = form.value("seat-" + team.language() + "-" + seat);
                if (said.equals(Place.REMOTE)) {
                    places.add(Place.remote());
                } else if (!said.isEmpty()) {
                    choices.stream()
                            .filter(place -> place.text().equals(said))
                            .findFirst()
                            .ifPresentOrElse(
                                    places::add,
                                    () -> form.fault(
                                            "channel-" + team.language(), reader.t("channels.not-usable", said)));
                }
            }
            teams.add(
                    new TeamPlaces(team.language(), team.team(), form.text("channel-" + team.language(), 60), places));
        }
        return teams;
    }

    @Post("/removal")
    HttpResponse<?> reset(Reader reader, long id, @Body Map<String, Object> body) {
        maps.reset(reader, sitting(reader, id), Form.of(reader, body).number("version", 0, Integer.MAX_VALUE));
        return HttpResponse.seeOther(URI.create("/sittings/" + id + "/channels"));
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Sitting sitting, @Nullable Form faulty) {
        ChannelMap map = maps.of(reader, sitting);
        Form form = faulty != null ? faulty : showing(Form.empty(reader), map);
        if (faulty != null && faulty.fault("version") != null) {
            form.with("version", map.version());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put(
                "session",
                sessions.find(sitting.sessionId(), reader.language())
                        .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page"))));
        model.put("sitting", sitting);
        model.put("map", map);
        model.put("form", form);
        model.put("choices", maps.choices(sitting));
        model.put("limits", sitting.platform() == null ? List.of() : limits.of(sitting.platform()));
        return new ModelAndView<>("interpretation/channels", model);
    }

    private static Form showing(Form form, ChannelMap map) {
        form.with("version", map.version());
        for (TeamPlaces team : map.teams()) {
            form.with("channel-" + team.language(), team.channel());
            for (int seat = 1; seat <= team.places().size(); seat++) {
                form.with(
                        "seat-" + team.language() + "-" + seat,
                        team.places().get(seat - 1).text());
            }
        }
        return form;
    }
}
