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

/** Officers of a body for programs. */
@Controller("/api/v1/bodies/{id}/officers")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class OfficerApi {

    private final BodyRegister register;
    private final Bureau bureau;
    private final Officers officers;
    private final Countries countries;

    OfficerApi(BodyRegister register, Bureau bureau, Officers officers, Countries countries) {
        this.register = register;
        this.bureau = bureau;
        this.officers = officers;
        this.countries = countries;
    }

    /** Those in office on a day, the chair first; without a day, all who ever were. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
    Slice<Listed> list(
            Reader reader,
            long id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        Body body = register.body(reader, id);
        List<Officer> found = asOf == null
                ? officers.all(body.number(), reader.language())
                : officers.asOf(body.number(), asOf, reader.language());
        return Slice.of(found, page, size, Listed::of);
    }

    /** Puts somebody into office. */
    @Post
    HttpResponse<Listed> add(Reader reader, long id, @io.micronaut.http.annotation.Body Said said) {
        long added = bureau.add(reader, register.body(reader, id), draft(reader, said));
        return HttpResponse.<Listed>created(URI.create("/api/v1/bodies/" + id + "/officers/" + added))
                .body(Listed.of(bureau.officer(reader, id, added)));
    }

    /** Ends or corrects a term in office; {@code version} is the one the program read. */
    @Put("/{officer}")
    Listed replace(Reader reader, long id, long officer, @io.micronaut.http.annotation.Body Said said) {
        bureau.correct(
                reader,
                register.body(reader, id),
                bureau.officer(reader, id, officer),
                said.version() == null ? -1 : said.version(),
                draft(reader, said));
        return Listed.of(bureau.officer(reader, id, officer));
    }

    /** Takes out an entry that never was true. */
    @Delete("/{officer}")
    HttpResponse<?> remove(Reader reader, long id, long officer, @QueryValue int version) {
        bureau.remove(reader, register.body(reader, id), bureau.officer(reader, id, officer), version);
        return HttpResponse.noContent();
    }

    private OfficerDraft draft(Reader reader, Said said) {
        Form form = new Fields()
                .with("function", said.function())
                .with("name", said.name())
                .with("email", said.email())
                .with("country", said.country())
                .with("zone", said.zone())
                .with("first", said.from())
                .with("last", said.to())
                .form(reader);
        OfficerDraft draft = OfficerDraft.read(form, reader, countries);
        form.refuseIfFaulty();
        return draft;
    }

    /** @param to the last day, included; none if there is no end */
    @Serdeable
    record Listed(
            long id,
            Officer.Function function,
            String name,
            @Nullable String email,
            @Nullable String country,
            @Nullable String zone,
            LocalDate from,
            @Nullable LocalDate to,
            int version) {

        static Listed of(Officer it) {
            return new Listed(
                    it.id(),
                    it.function(),
                    it.name(),
                    it.email(),
                    it.country(),
                    it.zone(),
                    it.first(),
                    it.last(),
                    it.version());
        }
    }

    /** @param country alpha-2 code */
    @Serdeable
    record Said(
            Officer.@Nullable Function function,
            @Nullable String name,
            @Nullable String email,
            @Nullable String country,
            @Nullable String zone,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer version) {}
}
