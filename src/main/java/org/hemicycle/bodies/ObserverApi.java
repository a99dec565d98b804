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
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Observers of a body for programs. */
@Controller("/api/v1/bodies/{id}/observers")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class ObserverApi {

    private final BodyRegister register;
    private final ObserverRoll roll;
    private final Observers observers;
    private final Countries countries;

    ObserverApi(BodyRegister register, ObserverRoll roll, Observers observers, Countries countries) {
        this.register = register;
        this.roll = roll;
        this.observers = observers;
        this.countries = countries;
    }

    /** Those who observe the body on a day; without a day, all who ever did. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
    Slice<Listed> list(
            Reader reader,
            long id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        Body body = register.body(reader, id);
        List<Observer> found = asOf == null
                ? observers.all(body.number(), reader.language())
                : observers.asOf(body.number(), asOf, reader.language());
        return Slice.of(found, page, size, Listed::of);
    }

    /** Admits an observer. */
    @Post
    HttpResponse<Listed> add(Reader reader, long id, @io.micronaut.http.annotation.Body Said said) {
        long added = roll.add(reader, register.body(reader, id), draft(reader, said));
        return HttpResponse.<Listed>created(URI.create("/api/v1/bodies/" + id + "/observers/" + added))
                .body(Listed.of(roll.observer(reader, id, added)));
    }

    /** Ends or corrects what is said of an observer; {@code version} is the one the program read. */
    @Put("/{observer}")
    Listed replace(Reader reader, long id, long observer, @io.micronaut.http.annotation.Body Said said) {
        roll.correct(
                reader,
                register.body(reader, id),
                roll.observer(reader, id, observer),
                said.version() == null ? -1 : said.version(),
                draft(reader, said));
        return Listed.of(roll.observer(reader, id, observer));
    }

    /** Takes out an observer that never was one. */
    @Delete("/{observer}")
    HttpResponse<?> remove(Reader reader, long id, long observer, @QueryValue int version) {
        roll.remove(reader, register.body(reader, id), roll.observer(reader, id, observer), version);
        return HttpResponse.noContent();
    }

    private ObserverDraft draft(Reader reader, Said said) {
        Fields fields = new Fields()
                .with("kind", said.kind())
                .with("country", said.country())
                .with("reason", said.reason())
                .with("first", said.from())
                .with("last", said.to());
        if (said.names() != null) {
            said.names().forEach((tag, name) -> fields.with("name-" + tag, name));
        }
        Form form = fields.form(reader);
        ObserverDraft draft = ObserverDraft.read(form, reader, countries);
        form.refuseIfFaulty();
        return draft;
    }

    /** @param to the last day, included; none if there is no end */
    @Serdeable
    record Listed(
            long id,
            Observer.Kind kind,
            @Nullable String country,
            String name,
            String reason,
            LocalDate from,
            @Nullable LocalDate to,
            int version) {

        static Listed of(Observer it) {
            return new Listed(
                    it.id(), it.kind(), it.country(), it.name(), it.reason(), it.first(), it.last(), it.version());
        }
    }

    /** @param names of an organisation or another, by tag of the six languages, English at least */
    @Serdeable
    record Said(
            Observer.@Nullable Kind kind,
            @Nullable String country,
            @Nullable Map<String, String> names,
            @Nullable String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer version) {}
}
