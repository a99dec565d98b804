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
import java.util.Objects;
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
    Slice<InterpreterItem> all(
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
        return Slice.of(
                list.find(filter), page, size, row -> InterpreterItem.of(row.profile(), row.languages(), recorded));
    }

    /** One interpreter with languages, trainings, checks of the set-up, absences and preferences; 404 if there is none. */
    @Get("/{id}")
    InterpreterFile one(Reader reader, long id) {
        Profile profile = register.find(reader, id);
        audit.note(reader.person(), "read file of interpreter", profile.name());
        Facts facts = book.facts();
        return new InterpreterFile(
                InterpreterItem.of(profile, languages(reader, profile), register.recorded()),
                facts.accreditations(id).stream()
                        .map(InterpreterFile.Language::of)
                        .toList(),
                facts.trainings(id).stream().map(InterpreterFile.Trained::of).toList(),
                facts.setups(id).stream().map(InterpreterFile.Setup::of).toList(),
                facts.absences(id, Instant.EPOCH).stream()
                        .map(InterpreterFile.Absent::of)
                        .toList(),
                facts.preferences(id).stream().map(InterpreterFile.Wish::of).toList());
    }

    /** Adds an interpreter; 422 with every fault, as an address that somebody else has or a zone that is not known. */
    @Post
    HttpResponse<InterpreterItem> add(Reader reader, @Body InterpreterWanted wanted) {
        Form form = wanted.over(InterpreterForm.blank(Form.empty(reader), reader));
        InterpreterForm read = new InterpreterForm(form, reader, register.recorded());
        Draft draft = read.draft(null);
        RankedLanguages languages = read.languages(true);
        InterpreterWanted.refuseFaults(form);
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
                InterpreterItem.of(added, languages(reader, added), register.recorded()),
                URI.create("/api/v1/interpreters/" + id));
    }

    /**
     * Changes an interpreter; what is left out stays. {@code version} is the one that was read: 422 if somebody changed it
     * since. Languages, if any are given, are all that hold from {@code accreditedFrom} on, today if it is left out.
     */
    @Put("/{id}")
    InterpreterItem change(Reader reader, long id, @Body InterpreterWanted wanted) {
        Profile before = register.find(reader, id);
        Form form = wanted.over(InterpreterForm.showing(Form.empty(reader), before));
        InterpreterForm read = new InterpreterForm(form, reader, register.recorded());
        Draft draft = read.draft(before);
        boolean tellsLanguages = Stream.of(wanted.a(), wanted.b(), wanted.c()).anyMatch(Objects::nonNull);
        RankedLanguages languages = read.languages(tellsLanguages);
        if (wanted.version() == null) {
            form.fault("version", reader.t("form.required"));
        }
        InterpreterWanted.refuseFaults(form);
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
        return InterpreterItem.of(after, languages(reader, after), register.recorded());
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
    HttpResponse<InterpreterFile.Absent> away(Reader reader, long id, @Body AbsenceWanted wanted) {
        if (!wanted.end().isAfter(wanted.start())) {
            throw new Refused(reader.t("absence.ends-early"));
        }
        if (wanted.reason() != null
                && (wanted.reason().isBlank() || wanted.reason().length() > 200)) {
            throw new Refused("reason: " + reader.t("form.too-long", 200));
        }
        long entry = book.away(reader, register.find(reader, id), wanted.start(), wanted.end(), wanted.reason());
        return HttpResponse.created(new InterpreterFile.Absent(entry, wanted.start(), wanted.end(), wanted.reason()));
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

    /** @param end the instant after the last */
    @Serdeable
    record AbsenceWanted(
            Instant start, Instant end, @Nullable String reason) {}
}
