package org.hemicycle.scheduling.fairness;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;

/** What the hour of a sitting is for each member, for programs. */
@Controller("/api/v1/sittings")
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
class SittingHoursApi {

    private final SittingHours hours;
    private final BurdenScales scales;

    SittingHoursApi(SittingHours hours, BurdenScales scales) {
        this.hours = hours;
        this.scales = scales;
    }

    /** What the hour of a sitting is for each member of its body, the worst off first. */
    @Get("/{id}/hours")
    Slice<MemberHour> list(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(hours.lines(reader, id, scales.current()), page, size, MemberHour::of);
    }

    /** @param localStart local time of the member at the beginning */
    @Serdeable
    record MemberHour(
            String country,
            String name,
            String zone,
            Instant start,
            LocalDateTime localStart,
            Exposure minutes,
            int burden,
            Band band) {

        static MemberHour of(MemberHours hours) {
            return new MemberHour(
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
