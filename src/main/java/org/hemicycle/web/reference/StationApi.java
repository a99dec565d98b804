package org.hemicycle.web.reference;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.DutyStation;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Duty stations changed by programs. */
@Controller("/api/v1/duty-stations")
@Secured(Role.Named.ADMINISTRATOR)
final class StationApi {

    private final HolidayList list;
    private final Countries countries;

    StationApi(HolidayList list, Countries countries) {
        this.list = list;
        this.countries = countries;
    }

    /** Says anew where a duty station is and what it is called; 409 if somebody changed it since the version named. */
    @Put("/{code}")
    Changed change(Reader reader, String code, @Body StationForm.Wanted wanted) {
        DutyStation station = list.station(reader, code);
        Form form = Form.of(reader, wanted.fields());
        StationForm said = StationForm.read(reader, form, countries);
        form.refuseIfFaulty();
        Integer version = wanted.version();
        if (version == null) {
            throw new Refused("version: the version that was changed must be named.");
        }
        list.change(reader, station, version, said.country(), said.zone(), said.names());
        DutyStation now = list.station(reader, code);
        return new Changed(
                now.code(),
                now.country(),
                now.zone(),
                list.names(now).entrySet().stream()
                        .collect(Collectors.toMap(name -> name.getKey().tag(), Map.Entry::getValue)),
                now.version(),
                now.changedBy(),
                now.changedAt());
    }

    @Serdeable
    record Changed(
            String code,
            String country,
            String zone,
            Map<String, String> names,
            int version,
            @Nullable String changedBy,
            @Nullable Instant changedAt) {}
}
