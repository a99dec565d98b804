package org.hemicycle.bodies;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Seats of a body for programs. */
@Controller("/api/v1/bodies/{id}/seats")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class SeatApi {

    private final BodyRegister register;
    private final Membership membership;
    private final Seats seats;
    private final Countries countries;

    SeatApi(BodyRegister register, Membership membership, Seats seats, Countries countries) {
        this.register = register;
        this.membership = membership;
        this.seats = seats;
        this.countries = countries;
    }

    /** The seats held on a day, by region and protocol order; without a day, all terms there ever were. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
    Slice<Held> list(
            Reader reader,
            long id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        Body body = register.body(reader, id);
        List<Seat> found = asOf == null
                ? seats.all(body.number(), reader.language())
                : seats.asOf(body.number(), asOf, reader.language());
        return Slice.of(found, page, size, Held::of);
    }

    /** Gives a member a seat for a term. */
    @Post
    HttpResponse<Held> add(Reader reader, long id, @io.micronaut.http.annotation.Body Said said) {
        Body body = register.body(reader, id);
        long added = membership.add(reader, body, draft(reader, body, said));
        return HttpResponse.<Held>created(URI.create("/api/v1/bodies/" + id + "/seats/" + added))
                .body(Held.of(membership.seat(reader, id, added)));
    }

    /** Ends or corrects a term; {@code version} is the one the program read. */
    @Put("/{seat}")
    Held replace(Reader reader, long id, long seat, @io.micronaut.http.annotation.Body Said said) {
        Body body = register.body(reader, id);
        Seat now = membership.seat(reader, id, seat);
        membership.correct(reader, body, now, said.version() == null ? -1 : said.version(), draft(reader, body, said));
        return Held.of(membership.seat(reader, id, seat));
    }

    /** Takes out a term that never was. */
    @Delete("/{seat}")
    HttpResponse<?> remove(Reader reader, long id, long seat, @QueryValue int version) {
        membership.remove(reader, register.body(reader, id), membership.seat(reader, id, seat), version);
        return HttpResponse.noContent();
    }

    private SeatDraft draft(Reader reader, Body body, Said said) {
        Form form = new Fields()
                .with("country", said.country())
                .with("region", said.region())
                .with("first", said.from())
                .with("last", said.to())
                .with("constituency", said.constituency())
                .with("holder", said.holder())
                .form(reader);
        SeatDraft draft = SeatDraft.read(form, reader, body, countries);
        form.refuseIfFaulty();
        return draft;
    }

    /** @param to the last day, included; none if the term has no end */
    @Serdeable
    record Held(
            long id,
            @Nullable String country,
            String name,
            String region,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Constituency constituency,
            @Nullable String holder,
            int version) {

        static Held of(Seat it) {
            return new Held(
                    it.id(),
                    it.country(),
                    it.name(),
                    it.region(),
                    it.first(),
                    it.last(),
                    it.constituency(),
                    it.holder(),
                    it.version());
        }
    }

    /** @param country alpha-2 code */
    @Serdeable
    record Said(
            @Nullable String country,
            @Nullable String region,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Constituency constituency,
            @Nullable String holder,
            @Nullable Integer version) {}
}
