package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Interpreters for programs. */
@Controller("/api/v1/interpreters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class InterpretersApi {

    private static final List<String> FIELDS = List.of(
            "name",
            "email",
            "status",
            "a",
            "zone",
            "dutyStation",
            "contractMinutes",
            "dailyRate",
            "currency",
            "travelCost",
            "sex",
            "domicile");

    private final InterpreterList list;
    private final InterpreterRegister register;
    private final FactBook book;
    private final Audit audit;
    private final Clock clock;

    InterpretersApi(InterpreterList list, InterpreterRegister register, FactBook book, Audit audit, Clock clock) {
        this.list = list;
        this.register = register;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Interpreters with their languages as of a day, today if none is named: those whose name or address holds {@code q},
     * with a language, trained on a platform, of a status (STAFF, CONSULTANT, or OFF for those taken off the list), and,
     * where a day is named, those who are there on it.
     */
    @Get
    Slice<Item> all(
            Reader reader,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String language,
            @QueryValue @Nullable String platform,
            @QueryValue @Nullable String status,
            @QueryValue @Nullable LocalDate availableOn,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        InterpreterList.Filter filter = new InterpreterList.Filter(
                Objects.requireNonNullElse(q, ""),
                Objects.requireNonNullElse(language, ""),
                Objects.requireNonNullElse(platform, ""),
                Objects.requireNonNullElse(status, ""),
                availableOn == null ? today(reader) : availableOn,
                availableOn != null);
        RecordedFields recorded = register.recorded();
        return Slice.of(list.find(filter), page, size, row -> Item.of(row.profile(), row.languages(), recorded));
    }

    /** One interpreter with languages, trainings, checks of the set-up, absences and preferences; 404 if there is none. */
    @Get("/{id}")
    File one(Reader reader, long id) {
        Profile profile = register.find(reader, id);
        audit.note(reader.person(), "read file of interpreter", profile.name());
        Facts facts = book.facts();
        return new File(
                Item.of(profile, languages(reader, profile), register.recorded()),
                facts.accreditations(id).stream().map(Language::of).toList(),
                facts.trainings(id).stream().map(Trained::of).toList(),
                facts.setups(id).stream().map(Setup::of).toList(),
                facts.absences(id, Instant.EPOCH).stream().map(Absent::of).toList(),
                facts.preferences(id).stream().map(Wish::of).toList());
    }

    /** Adds an interpreter; 422 with every fault, as an address that somebody else has or a zone that is not known. */
    @Post
    HttpResponse<Item> add(Reader reader, @Body Wanted wanted) {
        Form form = laidOver(InterpreterForm.blank(Form.empty(reader), reader), wanted);
        InterpreterForm read = new InterpreterForm(form, reader, register.recorded());
        Draft draft = read.draft(null);
        RankedLanguages languages = read.languages(true);
        refuseFaults(form);
        SignedIn person = reader.person();
        long id = register.add(
                reader,
                person.accountId(),
                person.name(),
                draft,
                languages,
                wanted.accreditedFrom(),
                wanted.accreditedBy());
        Profile added = register.find(reader, id);
        return HttpResponse.created(
                Item.of(added, languages(reader, added), register.recorded()),
                URI.create("/api/v1/interpreters/" + id));
    }

    /**
     * Changes an interpreter; what is left out stays. {@code version} is the one that was read: 422 if somebody changed it
     * since. Languages, if any are given, are all that hold from {@code accreditedFrom} on, today if it is left out.
     */
    @Put("/{id}")
    Item change(Reader reader, long id, @Body Wanted wanted) {
        Profile before = register.find(reader, id);
        Form form = laidOver(InterpreterForm.showing(Form.empty(reader), before), wanted);
        InterpreterForm read = new InterpreterForm(form, reader, register.recorded());
        Draft draft = read.draft(before);
        boolean tellsLanguages = Stream.of(wanted.a(), wanted.b(), wanted.c()).anyMatch(Objects::nonNull);
        RankedLanguages languages = read.languages(tellsLanguages);
        if (wanted.version() == null) {
            form.fault("version", reader.t("form.required"));
        }
        refuseFaults(form);
        SignedIn person = reader.person();
        register.change(
                reader,
                person.accountId(),
                person.name(),
                before,
                Objects.requireNonNullElse(wanted.version(), -1),
                draft);
        if (tellsLanguages) {
            register.accredit(
                    person.accountId(),
                    person.name(),
                    before,
                    languages,
                    wanted.accreditedFrom() == null ? today(reader) : wanted.accreditedFrom(),
                    wanted.accreditedBy());
        }
        Profile after = register.find(reader, id);
        return Item.of(after, languages(reader, after), register.recorded());
    }

    /** Takes an interpreter off the list: no new roster assigns them. */
    @Post("/{id}/deactivation")
    @Status(HttpStatus.NO_CONTENT)
    void deactivate(Reader reader, long id) {
        Profile profile = register.find(reader, id);
        register.engage(reader, profile, profile.version(), false);
    }

    /** Engages an interpreter again. */
    @Post("/{id}/activation")
    @Status(HttpStatus.NO_CONTENT)
    void activate(Reader reader, long id) {
        Profile profile = register.find(reader, id);
        register.engage(reader, profile, profile.version(), true);
    }

    /** Notes a time for which an interpreter is away; 422 if another absence touches it. */
    @Post("/{id}/absences")
    HttpResponse<Absent> away(Reader reader, long id, @Body AbsenceWanted wanted) {
        if (!wanted.end().isAfter(wanted.start())) {
            throw new Refused(reader.t("absence.ends-early"));
        }
        if (wanted.reason() != null
                && (wanted.reason().isBlank() || wanted.reason().length() > 200)) {
            throw new Refused("reason: " + reader.t("form.too-long", 200));
        }
        long entry = book.away(reader, register.find(reader, id), wanted.start(), wanted.end(), wanted.reason());
        return HttpResponse.created(new Absent(entry, wanted.start(), wanted.end(), wanted.reason()));
    }

    /** Strikes an absence. */
    @Delete("/{id}/absences/{entry}")
    @Status(HttpStatus.NO_CONTENT)
    void back(Reader reader, long id, long entry) {
        book.removeAbsence(reader, register.find(reader, id), entry);
    }

    private LocalDate today(Reader reader) {
        return LocalDate.now(clock.withZone(reader.zone()));
    }

    private RankedLanguages languages(Reader reader, Profile profile) {
        return RankedLanguages.of(book.facts().accreditations(profile.id()).stream()
                .filter(one -> one.holdsOn(today(reader)))
                .map(one -> new Competence(profile.id(), one.language(), one.rank()))
                .toList());
    }

    private static Form laidOver(Form form, Wanted wanted) {
        put(form, "name", wanted.name());
        put(form, "email", wanted.email());
        put(form, "status", wanted.status());
        put(form, "onsite", wanted.onsite());
        put(form, "remote", wanted.remote());
        put(form, "zone", wanted.zone());
        put(form, "dutyStation", wanted.dutyStation());
        put(form, "relay", wanted.relay());
        put(form, "retour", wanted.retour());
        put(form, "contractMinutes", wanted.contractMinutes());
        put(form, "dailyRate", wanted.dailyRate());
        put(form, "currency", wanted.currency());
        put(form, "travelCost", wanted.travelCost());
        put(form, "sex", wanted.sex());
        put(form, "domicile", wanted.domicile());
        put(form, "a", joined(wanted.a()));
        put(form, "b", joined(wanted.b()));
        put(form, "c", joined(wanted.c()));
        return form;
    }

    private static @Nullable String joined(@Nullable List<String> tags) {
        return tags == null ? null : String.join(" ", tags);
    }

    private static void put(Form form, String field, @Nullable Object value) {
        if (value != null) {
            form.with(field, value);
        }
    }

    private static void refuseFaults(Form form) {
        if (form.isFaulty()) {
            throw new Refused(Stream.concat(FIELDS.stream(), Stream.of("b", "c", "version"))
                    .filter(field -> form.fault(field) != null)
                    .map(field -> field + ": " + form.fault(field))
                    .collect(Collectors.joining(" ")));
        }
    }

    /**
     * An interpreter as programs write one; what is left out is as usual, or stays.
     *
     * @param status STAFF or CONSULTANT
     * @param a BCP 47 tags
     * @param dailyRate in whole units of the currency
     */
    @Serdeable
    record Wanted(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String email,
            @Nullable String status,
            @Nullable List<String> a,
            @Nullable List<String> b,
            @Nullable List<String> c,
            @Nullable LocalDate accreditedFrom,
            @Nullable String accreditedBy,
            @Nullable Boolean onsite,
            @Nullable Boolean remote,
            @Nullable String zone,
            @Nullable String dutyStation,
            @Nullable Boolean relay,
            @Nullable Boolean retour,
            @Nullable Integer contractMinutes,
            @Nullable Integer dailyRate,
            @Nullable String currency,
            @Nullable Integer travelCost,
            @Nullable String sex,
            @Nullable String domicile) {}

    /** @param end the instant after the last */
    @Serdeable
    record AbsenceWanted(
            Instant start, Instant end, @Nullable String reason) {}

    @Serdeable
    record Item(
            long id,
            int version,
            String name,
            String email,
            boolean engaged,
            String status,
            List<String> a,
            List<String> b,
            List<String> c,
            boolean onsite,
            boolean remote,
            String zone,
            @Nullable String dutyStation,
            boolean relay,
            boolean retour,
            int contractMinutes,
            int dailyRate,
            String currency,
            int travelCost,
            @Nullable Sex sex,
            @Nullable String domicile) {

        static Item of(Profile one, RankedLanguages languages, RecordedFields recorded) {
            return new Item(
                    one.id(),
                    one.version(),
                    one.name(),
                    one.email(),
                    one.engaged(),
                    one.staff() ? "STAFF" : "CONSULTANT",
                    languages.a(),
                    languages.b(),
                    languages.c(),
                    one.onsite(),
                    one.remote(),
                    one.zone(),
                    one.dutyStation(),
                    one.relay(),
                    one.retour(),
                    one.contractMinutes(),
                    one.dailyCost(),
                    one.currency(),
                    one.travelCost(),
                    recorded.sex() ? one.sex() : null,
                    recorded.domicile() ? one.domicile() : null);
        }
    }

    @Serdeable
    record File(
            Item interpreter,
            List<Language> languages,
            List<Trained> trainings,
            List<Setup> setups,
            List<Absent> absences,
            List<Wish> preferences) {}

    /** @param validTo the last day */
    @Serdeable
    record Language(
            String language,
            String rank,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String source) {

        static Language of(Accreditation one) {
            return new Language(one.language(), one.rank(), one.validFrom(), one.validTo(), one.source());
        }
    }

    /** @param claimed not confirmed yet: it does not count */
    @Serdeable
    record Trained(
            String platform, LocalDate trainedOn, @Nullable String trainer, boolean claimed) {

        static Trained of(PlatformTraining one) {
            return new Trained(one.platform(), one.trainedOn(), one.trainer(), one.claimed());
        }
    }

    @Serdeable
    record Setup(long id, LocalDate checkedOn, boolean passed, boolean wired, boolean ups, int mbitDown, int mbitUp) {

        static Setup of(SetupCheck one) {
            return new Setup(
                    one.id(), one.checkedOn(), one.passed(), one.wired(), one.ups(), one.mbitDown(), one.mbitUp());
        }
    }

    @Serdeable
    record Absent(
            long id, Instant start, Instant end, @Nullable String reason) {

        static Absent of(Away one) {
            return new Absent(one.id(), one.startsAt(), one.endsAt(), one.reason());
        }
    }

    /** @param kind PREFERRED or EXCLUDED, of a body or of a colleague */
    @Serdeable
    record Wish(
            long id,
            String kind,
            @Nullable String body,
            @Nullable Long bodyId,
            @Nullable Long colleague) {

        static Wish of(Preference one) {
            return new Wish(one.id(), one.kind(), one.body(), one.bodyId(), one.colleagueId());
        }
    }
}
