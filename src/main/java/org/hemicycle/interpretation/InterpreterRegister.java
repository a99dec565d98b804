package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of interpreters and their languages. Every change is noted with who made it. */
@Singleton
class InterpreterRegister {

    private final Profiles profiles;
    private final Facts facts;
    private final RecordedFieldRows settings;
    private final Audit audit;
    private final Clock clock;

    InterpreterRegister(Profiles profiles, Facts facts, RecordedFieldRows settings, Audit audit, Clock clock) {
        this.profiles = profiles;
        this.facts = facts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    Profile find(Reader reader, long id) {
        return profiles.find(id).orElseThrow(() -> new NotFound(reader.t("interpreter.none-such")));
    }

    boolean exists(long id) {
        return profiles.find(id).isPresent();
    }

    RecordedFields recorded() {
        return settings.read();
    }

    /** What was changed since somebody looked. */
    List<Change> since(long id, int version) {
        return profiles.since(id, version);
    }

    /** Somebody else who has this address. */
    Optional<Profile> holderOf(String email, @Nullable Long self) {
        return profiles.byEmail(email).filter(other -> self == null || other.id() != self);
    }

    /**
     * @param accreditedFrom the first day of the languages, empty if it was always so
     * @throws Refused if the address is another's
     */
    @Transactional
    public long add(
            Reader reader,
            @Nullable Long account,
            String by,
            Draft draft,
            RankedLanguages languages,
            @Nullable LocalDate accreditedFrom,
            @Nullable String source) {
        profiles.lockAddress(draft.email());
        refuseTaken(reader, draft.email(), null);
        long id = profiles.insert(draft);
        languages
                .entries()
                .forEach(one -> facts.accredit(id, one.language(), one.rank(), accreditedFrom, null, source));
        audit.note(account, by, "added interpreter", draft.name() + " " + draft.email());
        return id;
    }

    /**
     * @param version as the editor saw it
     * @return the fields that changed
     * @throws Refused if somebody changed it meanwhile; nothing is overwritten
     */
    @Transactional
    public List<String> change(
            Reader reader, @Nullable Long account, String by, Profile before, int version, Draft draft) {
        profiles.lockAddress(draft.email());
        refuseTaken(reader, draft.email(), before.id());
        List<String> fields = draft.differsFrom(Draft.of(before));
        if (fields.isEmpty() && before.version() == version) {
            return fields;
        }
        if (before.version() != version || profiles.update(before.id(), version, draft) == 0) {
            throw new Refused(Change.sentence(reader, profiles.since(before.id(), version)));
        }
        profiles.changed(before.id(), version + 1, by, clock.instant(), String.join(",", fields));
        audit.note(account, by, "changed interpreter", draft.name() + ": " + String.join(", ", fields));
        return fields;
    }

    /** Whether new rosters may assign them from now on. */
    @Transactional
    public void engage(Reader reader, Profile who, int version, boolean engaged) {
        if (who.version() != version || profiles.engage(who.id(), version, engaged) == 0) {
            throw new Refused(Change.sentence(reader, profiles.since(who.id(), version)));
        }
        SignedIn person = reader.person();
        profiles.changed(who.id(), version + 1, person.name(), clock.instant(), "engaged");
        audit.note(person, engaged ? "engaged interpreter again" : "took interpreter off the list", who.name());
    }

    /** Brings the languages that hold on a day to what is listed: what is not listed ends the day before. */
    @Transactional
    public void accredit(
            @Nullable Long account,
            String by,
            Profile who,
            RankedLanguages wanted,
            LocalDate day,
            @Nullable String source) {
        facts.lock(who.id());
        List<Accreditation> held = facts.accreditations(who.id()).stream()
                .filter(one -> one.holdsOn(day))
                .toList();
        List<RankedLanguages.Entry> entries = wanted.entries().toList();
        held.stream().filter(one -> entries.stream().noneMatch(is(one))).forEach(one -> end(who.id(), one, day));
        List<RankedLanguages.Entry> missing = entries.stream()
                .filter(entry -> held.stream().noneMatch(one -> is(one).test(entry)))
                .toList();
        missing.forEach(entry -> facts.accredit(who.id(), entry.language(), entry.rank(), day, null, source));
        if (!missing.isEmpty() || held.size() != entries.size()) {
            audit.note(account, by, "changed languages of interpreter", who.name() + " from " + day);
        }
    }

    private void end(long who, Accreditation one, LocalDate day) {
        if (one.validFrom() != null && one.validFrom().equals(day)) {
            facts.removeAccreditation(who, one.id());
        } else {
            facts.endAccreditation(who, one.id(), day.minusDays(1));
        }
    }

    private static Predicate<RankedLanguages.Entry> is(Accreditation one) {
        return entry ->
                Tag.same(entry.language(), one.language()) && entry.rank().equals(one.rank());
    }

    /** What is no longer recorded is forgotten. */
    @Transactional
    public void record(SignedIn who, RecordedFields fields) {
        settings.write(fields.sex(), fields.domicile());
        if (!fields.sex()) {
            profiles.forgetSex();
        }
        if (!fields.domicile()) {
            profiles.forgetDomicile();
        }
        audit.note(
                who,
                "changed what is recorded of interpreters",
                "sex " + fields.sex() + ", domicile " + fields.domicile());
    }

    private void refuseTaken(Reader reader, String email, @Nullable Long self) {
        holderOf(email, self).ifPresent(other -> {
            throw new Refused(reader.t("interpreter.email-taken", other.name()));
        });
    }
}
