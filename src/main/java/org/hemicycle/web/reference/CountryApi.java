package org.hemicycle.web.reference;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.reference.Area;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.CountryName;
import org.hemicycle.reference.CountryRow;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Countries and areas for programs, open to all. */
@Controller("/api/v1/countries")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CountryApi {

    private final Countries countries;
    private final CountryGroups groups;

    CountryApi(Countries countries, CountryGroups groups) {
        this.countries = countries;
        this.groups = groups;
    }

    /** Countries and areas in the protocol order of the language asked for by {@code lang} or the header. */
    @Get
    Slice<Listed> list(
            Reader reader,
            @QueryValue(defaultValue = "") String search,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(
                countries.listed(reader.language()).stream()
                        .filter(country -> search.isBlank() || country.matches(search))
                        .map(Listed::of)
                        .toList(),
                page,
                size);
    }

    /** One country by its alpha-2 code, with its names in six languages, its zones and its dated memberships. */
    @Get("/{code}")
    One one(Reader reader, String code) {
        Country country = countries
                .find(code.toUpperCase(Locale.ROOT), reader.language())
                .orElseThrow(() -> new NotFound(reader.t("reference.no-country", code)));
        return new One(
                country.code(),
                country.alpha3(),
                country.m49(),
                country.name(),
                countries.names(country.code()).stream()
                        .collect(Collectors.toMap(CountryName::language, CountryName::name)),
                countries.areasAround(country.code(), reader.language()).stream()
                        .map(Around::of)
                        .toList(),
                countries.zones(country.code()).stream().map(ZoneId::getId).toList(),
                groups.historyOf(country.code(), reader.language()).stream()
                        .map(Belonging::of)
                        .toList());
    }

    @Serdeable
    record Listed(String code, String alpha3, String m49, String name, String region, String zone) {

        static Listed of(CountryRow row) {
            return new Listed(row.code(), row.alpha3(), row.m49(), row.name(), row.region(), row.zone());
        }
    }

    /** @param zones IANA names, the capital's first */
    @Serdeable
    record One(
            String code,
            String alpha3,
            String m49,
            String name,
            Map<String, String> names,
            List<Around> areas,
            List<String> zones,
            List<Belonging> groups) {}

    @Serdeable
    record Around(String m49, String name) {

        static Around of(Area area) {
            return new Around(area.code(), area.name());
        }
    }

    /** @param left the first day without membership */
    @Serdeable
    record Belonging(
            String group,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate left,
            String source) {

        static Belonging of(GroupMembership it) {
            return new Belonging(it.group(), it.groupName(), it.first(), it.leftOn(), it.source());
        }
    }
}
