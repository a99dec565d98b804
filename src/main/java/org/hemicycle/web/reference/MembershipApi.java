package org.hemicycle.web.reference;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The dated membership of country groups, for programs that keep it. */
@Controller("/api/v1/groups/{code}")
@Secured(Role.Named.ADMINISTRATOR)
final class MembershipApi {

    private static final int LONGEST_SOURCE = 1000;

    private final CountryGroups groups;
    private final Memberships memberships;
    private final Clock clock;

    MembershipApi(CountryGroups groups, Memberships memberships, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Every membership of the group there ever was, with its number and version. */
    @Get("/memberships")
    Slice<Entry> history(
            Reader reader,
            String code,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(
                groups.history(code, reader.language()).stream().map(Entry::of).toList(), page, size);
    }

    /** The country belongs to the group from a day on; without {@code from}, its latest membership has no end any more. */
    @Put("/members/{country}")
    Entry join(Reader reader, String code, String country, @Body Joining joining) {
        Form form = Form.of(reader, Map.of("source", joining.source() == null ? "" : joining.source()));
        String source = form.text("source", LONGEST_SOURCE);
        form.refuseIfFaulty();
        if (joining.from() == null) {
            memberships.end(reader, latest(reader, code, country), null, source);
        } else {
            memberships.join(reader, code, country, joining.from(), source);
        }
        return Entry.of(latest(reader, code, country));
    }

    /** The country leaves the group: {@code on} is the first day without membership, today if none is named. */
    @Delete("/members/{country}")
    Entry leave(
            Reader reader,
            String code,
            String country,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(defaultValue = "") String source) {
        Form form = Form.of(reader, Map.of("source", source));
        String said = form.text("source", LONGEST_SOURCE);
        form.refuseIfFaulty();
        LocalDate day = on == null ? LocalDate.now(clock.withZone(reader.zone())) : on;
        memberships.end(reader, latest(reader, code, country), day, said);
        return Entry.of(latest(reader, code, country));
    }

    /** Corrects an entry; {@code version} is the one that the corrector saw. */
    @Put("/memberships/{id}")
    Entry correct(Reader reader, String code, long id, @Body Correction correction) {
        Form form = Form.of(reader, Map.of("source", correction.source()));
        String source = form.text("source", LONGEST_SOURCE);
        form.refuseIfFaulty();
        memberships.correct(
                reader,
                membership(reader, code, id).inVersion(correction.version()),
                correction.from(),
                correction.left(),
                source);
        return Entry.of(membership(reader, code, id));
    }

    /** Takes out an entry that never was true. */
    @Delete("/memberships/{id}")
    HttpResponse<?> remove(Reader reader, String code, long id, @QueryValue int version) {
        memberships.remove(reader, membership(reader, code, id).inVersion(version));
        return HttpResponse.noContent();
    }

    private GroupMembership membership(Reader reader, String code, long id) {
        return groups.membership(id, reader.language())
                .filter(found -> found.group().equals(code))
                .orElseThrow(() -> new NotFound(reader.t("reference.no-membership", Long.toString(id), code)));
    }

    private GroupMembership latest(Reader reader, String code, String country) {
        return groups.latest(code, country, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("reference.no-membership", country, code)));
    }

    /** @param source the decision that says so */
    @Serdeable
    record Joining(@Nullable LocalDate from, @Nullable String source) {}

    /** @param left the first day without membership */
    @Serdeable
    record Correction(
            int version, @Nullable LocalDate from, @Nullable LocalDate left, String source) {}

    @Serdeable
    record Entry(
            long id,
            String country,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate left,
            String source,
            int version) {

        static Entry of(GroupMembership it) {
            return new Entry(it.id(), it.country(), it.name(), it.first(), it.leftOn(), it.source(), it.version());
        }
    }
}
