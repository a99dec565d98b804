package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
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
    private final HeldSittings placed;
    private final SittingBurdens burdens;
    private final BurdenScales scales;
    private final Members members;

    SittingHoursPages(
            Sessions sessions,
            Sittings sittings,
            HeldSittings placed,
            SittingBurdens burdens,
            BurdenScales scales,
            Members members) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.placed = placed;
        this.burdens = burdens;
        this.scales = scales;
        this.members = members;
    }

    @Get("/sittings/{id}/hours")
    @Transactional
    HttpResponse<?> show(Reader reader, long id) {
        Sitting sitting = sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Session session = sessions.find(sitting.sessionId(), reader.language()).orElseThrow();
        BurdenScale scale = scales.current();
        List<MemberHours> lines = lines(reader, id, scale);
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

    /** What the hour of a sitting is for each member of its body. */
    @Get("/api/v1/sittings/{id}/hours")
    @Transactional
    FairnessApi.Listing<Line> api(Reader reader, long id) {
        List<Line> lines =
                lines(reader, id, scales.current()).stream().map(Line::of).toList();
        return FairnessApi.Listing.of(lines, 1, Math.max(1, lines.size()));
    }

    /** The worst off first, in protocol order where they are off alike. */
    private List<MemberHours> lines(Reader reader, long id, BurdenScale scale) {
        Map<String, String> names = members.names(reader.language());
        List<String> order = List.copyOf(names.keySet());
        HeldSitting sitting = placed.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return burdens.sheet(scale, names).of(sitting).stream()
                .sorted(Comparator.comparingInt(MemberHours::burden)
                        .reversed()
                        .thenComparingInt(line -> order.indexOf(line.member().country())))
                .toList();
    }

    /** @param localStart local time of the member at the beginning */
    @Serdeable
    record Line(
            String country,
            String name,
            String zone,
            Instant start,
            LocalDateTime localStart,
            Exposure minutes,
            int burden,
            Band band) {

        static Line of(MemberHours hours) {
            return new Line(
                    hours.member().country(),
                    hours.member().name(),
                    hours.zone().getId(),
                    hours.start(),
                    hours.localDay().atTime(hours.localStart()),
                    hours.exposure(),
                    hours.burden(),
                    hours.band());
        }
    }
}
