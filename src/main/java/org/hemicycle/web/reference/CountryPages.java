package org.hemicycle.web.reference;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.CountryRow;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Reader;

/** Countries and areas, in the protocol order of the reader's language. */
@Controller("/countries")
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
final class CountryPages {

    private final Countries countries;
    private final CountryGroups groups;
    private final Clock clock;

    CountryPages(Countries countries, CountryGroups groups, Clock clock) {
        this.countries = countries;
        this.groups = groups;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader, @QueryValue(defaultValue = "") String search) {
        List<CountryRow> shown = countries.listed(reader.language()).stream()
                .filter(country -> search.isBlank() || country.matches(search))
                .toList();
        return new ModelAndView<>(
                "reference/countries", Map.of("reader", reader, "countries", shown, "search", search));
    }

    @Get("/{code}")
    ModelAndView<Map<String, Object>> one(Reader reader, String code) {
        Country country = countries
                .find(code.toUpperCase(Locale.ROOT), reader.language())
                .orElseThrow(() -> new NotFound(reader.t("reference.no-country", code)));
        return new ModelAndView<>(
                "reference/country",
                Map.of(
                        "reader", reader,
                        "country", country,
                        "names", countries.names(country.code()),
                        "areas", countries.areasAround(country.code(), reader.language()),
                        "zones", countries.zones(country.code()),
                        "memberships", groups.historyOf(country.code(), reader.language()),
                        "today", LocalDate.now(clock.withZone(reader.zone()))));
    }
}
