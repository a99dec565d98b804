package org.hemicycle.web.reference;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Groups of countries, who belonged to each on a day, and since when and until when. */
@Controller("/groups")
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
final class GroupPages {

    private final CountryGroups groups;
    private final Countries countries;
    private final Clock clock;

    GroupPages(CountryGroups groups, Countries countries, Clock clock) {
        this.groups = groups;
        this.countries = countries;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader, @QueryValue @Nullable LocalDate asOf) {
        LocalDate day = day(reader, asOf);
        List<CountryGroup> all = groups.all(reader.language());
        Map<String, Integer> sizes = all.stream()
                .collect(Collectors.toMap(
                        CountryGroup::code,
                        group -> groups.members(group.code(), day).size()));
        return new ModelAndView<>(
                "reference/groups", Map.of("reader", reader, "groups", all, "sizes", sizes, "asOf", day));
    }

    @Get("/{code}")
    ModelAndView<Map<String, Object>> one(Reader reader, String code, @QueryValue @Nullable LocalDate asOf) {
        return page(reader, code, day(reader, asOf), Form.empty(reader));
    }

    @Get("/{code}/members.csv")
    HttpResponse<byte[]> csv(Reader reader, String code, @QueryValue @Nullable LocalDate asOf) {
        LocalDate day = day(reader, asOf);
        CsvTable table = new CsvTable("country", "name", "from", "left", "source");
        groups.history(code, reader.language()).stream()
                .filter(membership -> membership.holdsOn(day))
                .forEach(member -> table.row(
                        member.country(),
                        member.name(),
                        member.first() == null ? "" : member.first(),
                        member.leftOn() == null ? "" : member.leftOn(),
                        member.source()));
        return table.file(code + "-" + day + ".csv");
    }

    /** The page of a group, with the form to add a member as it was filled in. */
    ModelAndView<Map<String, Object>> page(Reader reader, String code, LocalDate day, Form form) {
        CountryGroup group = groups.find(code, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("reference.no-group", code)));
        List<GroupMembership> history = groups.history(code, reader.language());
        return new ModelAndView<>(
                "reference/group",
                Map.of(
                        "reader", reader,
                        "group", group,
                        "asOf", day,
                        "members",
                                history.stream()
                                        .filter(membership -> membership.holdsOn(day))
                                        .toList(),
                        "others",
                                history.stream()
                                        .filter(membership -> !membership.holdsOn(day))
                                        .toList(),
                        "countries", countries.all(reader.language()),
                        "form", form));
    }

    private LocalDate day(Reader reader, @Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
    }
}
