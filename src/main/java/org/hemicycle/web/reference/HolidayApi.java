package org.hemicycle.web.reference;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.hemicycle.reference.DutyStation;
import org.hemicycle.reference.DutyStations;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Duty stations and their holidays for programs, open to all. */
@Controller("/api/v1/duty-stations")
@Secured(SecurityRule.IS_ANONYMOUS)
final class HolidayApi {

    private final HolidayList list;
    private final DutyStations stations;
    private final Holidays holidays;

    HolidayApi(HolidayList list, DutyStations stations, Holidays holidays) {
        this.list = list;
        this.stations = stations;
        this.holidays = holidays;
    }

    /** The duty stations by name. */
    @Get
    Slice<Station> stations(
            Reader reader, @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(
                stations.all(reader.language()).stream().map(Station::of).toList(), page, size);
    }

    /** The holidays of a duty station by day, from the first to the last day named, both included. */
    @Get("/{code}/holidays")
    Slice<Listed> holidays(
            Reader reader,
            String code,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(
                holidays.of(list.station(reader, code).code()).stream()
                        .filter(holiday -> from == null || !holiday.day().isBefore(from))
                        .filter(holiday -> to == null || !holiday.day().isAfter(to))
                        .map(Listed::of)
                        .toList(),
                page,
                size);
    }

    @Serdeable
    record Station(String code, String name, String zone, String country, int version) {

        static Station of(DutyStation it) {
            return new Station(it.code(), it.name(), it.zone(), it.country(), it.version());
        }
    }

    /** @param language BCP 47 tag of the name */
    @Serdeable
    record Listed(LocalDate day, String name, String language, String source) {

        static Listed of(Holiday it) {
            return new Listed(it.day(), it.name(), it.language(), it.source());
        }
    }
}
