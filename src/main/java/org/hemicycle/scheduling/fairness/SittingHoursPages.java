package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** What a sitting's hour is for each member: the strip for the chair and the table beside it. */
@Controller
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
class SittingHoursPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SittingHours hours;
    private final BurdenScales scales;

    SittingHoursPages(Sessions sessions, Sittings sittings, SittingHours hours, BurdenScales scales) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.hours = hours;
        this.scales = scales;
    }

    @Get("/sittings/{id}/hours")
    @Transactional
    HttpResponse<?> show(Reader reader, long id) {
        Sitting sitting = sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Session session = sessions.find(sitting.sessionId(), reader.language()).orElseThrow();
        BurdenScale scale = scales.current();
        List<MemberHours> lines = hours.lines(reader, id, scale);
        HeatStrip strip = HeatStrip.of(lines, scale, sitting.startsAt(), sitting.hostZone(), reader);
        return HttpResponse.ok(new ModelAndView<>(
                "scheduling/fairness/sitting-hours",
                Map.of(
                        "reader", reader,
                        "sitting", sitting,
                        "session", session,
                        "slot", Slot.of(sitting.startsAt(), sitting.minutes(), lines),
                        "strip", strip,
                        "lines", lines)));
    }
}
