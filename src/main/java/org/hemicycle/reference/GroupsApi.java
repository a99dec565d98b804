package org.hemicycle.reference;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Country groups and who belonged to them on a day, open to all. */
@Controller("/api/v1/groups")
@Secured(SecurityRule.IS_ANONYMOUS)
final class GroupsApi {

    private final CountryGroups groups;
    private final Clock clock;

    GroupsApi(CountryGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** All groups, named in the language asked for, else in the reader's. */
    @Get
    Listing<Group> groups(
            @QueryValue @Nullable Language lang, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return Listing.of(groups.all(language(lang, accepted)).stream()
                .map(group -> new Group(group.code(), group.kind(), group.name(), group.source()))
                .toList());
    }

    /** Who belongs to the group as of a day, today if none is named; 404 if there is no such group. */
    @Get("/{code}/members")
    Listing<Member> members(
            String code,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue @Nullable Language lang,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return Listing.of(groups.members(code, day, language(lang, accepted)).stream()
                .map(country -> new Member(country.code(), country.name()))
                .toList());
    }

    private static Language language(@Nullable Language lang, @Nullable String accepted) {
        if (lang != null) {
            return lang;
        }
        return accepted == null ? Language.ENGLISH : Language.preferredIn(accepted);
    }

    @Serdeable
    record Listing<T>(int total, List<T> items) {

        static <T> Listing<T> of(List<T> items) {
            return new Listing<>(items.size(), items);
        }
    }

    @Serdeable
    record Group(String code, CountryGroup.Kind kind, String name, String source) {}

    @Serdeable
    record Member(String code, String name) {}
}
