package org.hemicycle.rostering;

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
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;

/** What interpreters told: who cannot come, who wants to change places, and what hurt their ears. */
@Controller("/sessions/{id}/roster")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class NotePages {

    private final Sessions sessions;
    private final DeclinedAssignments declined;
    private final VacatedSeats vacated;
    private final AcousticIncidents incidents;
    private final MyOffers offers;
    private final Swaps swaps;
    private final RosterNames names;

    NotePages(
            Sessions sessions,
            DeclinedAssignments declined,
            VacatedSeats vacated,
            AcousticIncidents incidents,
            MyOffers offers,
            Swaps swaps,
            RosterNames names) {
        this.sessions = sessions;
        this.declined = declined;
        this.vacated = vacated;
        this.incidents = incidents;
        this.offers = offers;
        this.swaps = swaps;
        this.names = names;
    }

    @Get("/notes")
    ModelAndView<Map<String, Object>> list(Reader reader, long id) {
        return new ModelAndView<>(
                "rostering/notes",
                Map.of(
                        "reader", reader,
                        "session", session(reader, id),
                        "declined", declined.ofSession(id),
                        "vacated", vacated.ofSession(id),
                        "offers", offers.open(reader, id),
                        "incidents", incidents.ofSession(id),
                        "sittings", names.sittings(reader, id)));
    }

    @Post("/offers/{offer}/approval")
    HttpResponse<?> approve(Reader reader, long id, long offer) {
        swaps.approve(reader.person(), session(reader, id), offer);
        return back(id);
    }

    @Post("/offers/{offer}/rejection")
    HttpResponse<?> reject(Reader reader, long id, long offer) {
        swaps.reject(reader.person(), session(reader, id), offer);
        return back(id);
    }

    private static HttpResponse<?> back(long id) {
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/notes"));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
