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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Governing bodies for programs. */
@Controller("/api/v1/bodies")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class BodyApi {

    private final Bodies bodies;
    private final BodyRegister register;
    private final BodyForm forms;
    private final Seats seats;
    private final Clock clock;

    BodyApi(Bodies bodies, BodyRegister register, BodyForm forms, Seats seats, Clock clock) {
        this.bodies = bodies;
        this.register = register;
        this.forms = forms;
        this.seats = seats;
        this.clock = clock;
    }

    /** The bodies by acronym, each followed by the ones that belong to it. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
    Slice<Listed> list(
            Reader reader, @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(bodies.all(reader.language()), page, size, Listed::of);
    }

    /** One body as of a day, today if none is named: its rules, and how many seats are held and are the quorum. */
    @Get("/{id}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
    One one(Reader reader, long id, @QueryValue @Nullable LocalDate asOf) {
        Body body = register.body(reader, id);
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
        BodyDraft draft = register.draft(body);
        List<Seat> held = seats.asOf(id, day, reader.language());
        return new One(
                id,
                body.acronym(),
                draft.names().entrySet().stream()
                        .collect(Collectors.toMap(name -> name.getKey().tag(), Map.Entry::getValue)),
                body.hostCity(),
                body.zone(),
                body.parentId(),
                bodies.subBodies(id, reader.language()).stream()
                        .map(Body::number)
                        .toList(),
                body.tripartite(),
                body.regime(),
                draft.languages().stream().map(Tongue::of).toList(),
                body.ruleSet(),
                bodies.ruleSet(id).orElse(null),
                draft.quorum().map(Quorum::of).orElse(null),
                day,
                held.size(),
                draft.quorum().map(rule -> rule.of(held.size())).orElse(null),
                Membership.byRegion(held),
                body.version());
    }

    /** Establishes a body. */
    @Post
    HttpResponse<One> establish(Reader reader, @io.micronaut.http.annotation.Body Said said) {
        long id = register.establish(reader, draft(reader, said, null));
        return HttpResponse.<One>created(URI.create("/api/v1/bodies/" + id)).body(one(reader, id, null));
    }

    /** Replaces what is said of a body; {@code version} is the one the program read. */
    @Put("/{id}")
    One replace(Reader reader, long id, @io.micronaut.http.annotation.Body Said said) {
        Body body = register.body(reader, id);
        int seen = said.version() == null ? -1 : said.version();
        if (seen != body.version()) {
            register.change(reader, body, seen, register.draft(body));
        }
        register.change(reader, body, seen, draft(reader, said, body));
        return one(reader, id, null);
    }

    /** Deletes a body with its seats, observers and officers, unless something else stands on it. */
    @Delete("/{id}")
    HttpResponse<?> delete(Reader reader, long id, @QueryValue int version) {
        register.delete(reader, register.body(reader, id), version);
        return HttpResponse.noContent();
    }

    /** A body like this one under another acronym, with those who held its seats on a day, for a new term. */
    @Post("/{id}/copies")
    HttpResponse<One> copy(Reader reader, long id, @io.micronaut.http.annotation.Body Copying said) {
        Body body = register.body(reader, id);
        Form form = new Fields()
                .with("acronym", said.acronym())
                .with("asOf", said.asOf())
                .with("first", said.from())
                .with("last", said.to())
                .form(reader);
        String acronym = forms.acronym(form, reader, null);
        LocalDate asOf = form.date("asOf");
        Term term = Term.read(form, reader);
        form.refuseIfFaulty();
        long copy = register.copy(reader, body, acronym, asOf, term, said.observers() == null || said.observers());
        return HttpResponse.<One>created(URI.create("/api/v1/bodies/" + copy)).body(one(reader, copy, term.first()));
    }

    private BodyDraft draft(Reader reader, Said said, @Nullable Body self) {
        Fields fields = new Fields()
                .with("acronym", said.acronym())
                .with("hostCity", said.hostCity())
                .with("zone", said.zone())
                .with("parent", said.parentId())
                .with("tripartite", said.tripartite())
                .with("regime", said.regime() == null ? Regime.SYMMETRIC : said.regime())
                .with("ruleSet", said.ruleSet());
        if (said.names() != null) {
            said.names().forEach((tag, name) -> fields.with("name-" + tag, name));
        }
        List<Tongue> languages = said.languages() == null ? List.of() : said.languages();
        fields.with(
                "active",
                languages.stream()
                        .filter(one -> one.active() == null || one.active())
                        .map(Tongue::language)
                        .toList());
        fields.with(
                "passive",
                languages.stream()
                        .filter(one -> one.passive() == null || one.passive())
                        .map(Tongue::language)
                        .toList());
        Optional.ofNullable(said.quorum())
                .ifPresent(quorum -> fields.with("quorumKind", quorum.kind())
                        .with(
                                "quorum",
                                quorum.kind() == QuorumRule.Kind.NUMBER
                                        ? quorum.numerator()
                                        : quorum.numerator() + "/" + quorum.denominator())
                        .with("quorumSource", quorum.source()));
        Form form = fields.form(reader);
        BodyDraft draft = forms.read(form, reader, self);
        form.refuseIfFaulty();
        return draft;
    }

    @Serdeable
    record Listed(
            long id,
            String acronym,
            String name,
            String hostCity,
            String zone,
            @Nullable Long parentId) {

        static Listed of(Body it) {
            return new Listed(it.number(), it.acronym(), it.name(), it.hostCity(), it.zone(), it.parentId());
        }
    }

    /**
     * @param ruleSet chosen for this body
     * @param ruleSetInForce chosen for it or for the nearest body it belongs to
     * @param seats held on the day
     * @param quorumNumber of that many seats
     * @param version to be sent back with a change
     */
    @Serdeable
    record One(
            long id,
            String acronym,
            Map<String, String> names,
            String hostCity,
            String zone,
            @Nullable Long parentId,
            List<Long> subBodies,
            boolean tripartite,
            Regime regime,
            List<Tongue> languages,
            @Nullable String ruleSet,
            @Nullable String ruleSetInForce,
            @Nullable Quorum quorum,
            LocalDate asOf,
            int seats,
            @Nullable Integer quorumNumber,
            Map<String, Long> seatsByRegion,
            int version) {}

    /**
     * @param names by tag of the six languages, English at least
     * @param version the one the program read; not needed for a new body
     */
    @Serdeable
    record Said(
            @Nullable String acronym,
            @Nullable Map<String, String> names,
            @Nullable String hostCity,
            @Nullable String zone,
            @Nullable Long parentId,
            @Nullable Boolean tripartite,
            @Nullable Regime regime,
            @Nullable List<Tongue> languages,
            @Nullable String ruleSet,
            @Nullable Quorum quorum,
            @Nullable Integer version) {}

    /**
     * @param language BCP 47 tag
     * @param active whether it is interpreted into; yes unless said otherwise
     * @param passive whether it may be spoken; yes unless said otherwise
     */
    @Serdeable
    record Tongue(
            String language,
            @Nullable Boolean active,
            @Nullable Boolean passive) {

        static Tongue of(WorkingLanguage it) {
            return new Tongue(it.language(), it.active(), it.passive());
        }
    }

    @Serdeable
    record Quorum(
            QuorumRule.Kind kind,
            int numerator,
            @Nullable Integer denominator,
            @Nullable String source) {

        static Quorum of(QuorumRule it) {
            return new Quorum(it.kind(), it.numerator(), it.denominator(), it.source());
        }
    }

    /** @param observers whether they come along; yes unless said otherwise */
    @Serdeable
    record Copying(
            @Nullable String acronym,
            @Nullable LocalDate asOf,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean observers) {}
}
