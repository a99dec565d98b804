package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Writes and strikes the dated facts of interpreters: languages, trainings, set-ups, absences, preferences. */
@Singleton
class FactBook {

    private final Facts facts;
    private final Audit audit;

    FactBook(Facts facts, Audit audit) {
        this.facts = facts;
        this.audit = audit;
    }

    Facts facts() {
        return facts;
    }

    /** @throws Refused if the language is accredited for part of that time already */
    @Transactional
    public void accredit(
            Reader reader,
            Profile who,
            String language,
            String rank,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String source) {
        facts.lock(who.id());
        boolean overlaps = facts.accreditations(who.id()).stream()
                .filter(one -> Tag.same(one.language(), language))
                .anyMatch(one -> (last == null
                                || one.validFrom() == null
                                || !one.validFrom().isAfter(last))
                        && (first == null
                                || one.validTo() == null
                                || !one.validTo().isBefore(first)));
        if (overlaps) {
            throw new Refused(reader.t("interpreter.accredited-already", Tag.name(reader, language)));
        }
        facts.accredit(who.id(), language, rank, first, last, source);
        note(reader, "accredited interpreter", who, language + " " + rank);
    }

    @Transactional
    public void endAccreditation(Reader reader, Profile who, long entry, LocalDate last) {
        if (facts.endAccreditation(who.id(), entry, last) == 0) {
            throw new Refused(reader.t("interpreter.not-accredited-then"));
        }
        note(reader, "ended accreditation of interpreter", who, "after " + last);
    }

    @Transactional
    public void removeAccreditation(Reader reader, Profile who, long entry) {
        found(reader, facts.removeAccreditation(who.id(), entry));
        note(reader, "struck accreditation of interpreter", who, "");
    }

    /** @param claimed entered by the interpreter: does not count until it is confirmed */
    @Transactional
    public void train(
            Reader reader, Profile who, long platform, LocalDate day, @Nullable String trainer, boolean claimed) {
        facts.train(who.id(), platform, day, trainer, reader.person().name(), claimed);
        note(reader, claimed ? "claimed training" : "noted training of interpreter", who, "on " + day);
    }

    @Transactional
    public void confirmTraining(Reader reader, Profile who, long entry) {
        found(reader, facts.confirmTraining(who.id(), entry));
        note(reader, "confirmed training of interpreter", who, "");
    }

    @Transactional
    public void removeTraining(Reader reader, Profile who, long entry) {
        found(reader, facts.removeTraining(who.id(), entry));
        note(reader, "struck training of interpreter", who, "");
    }

    /** By the interpreter, as long as it is only claimed. */
    @Transactional
    public void withdrawTraining(Reader reader, Profile who, long entry) {
        found(reader, facts.withdrawTraining(who.id(), entry));
        note(reader, "withdrew claimed training", who, "");
    }

    /** @param least Mbit/s both ways that the rules ask for; with less, without wire or without UPS nobody passes */
    @Transactional
    public boolean checkSetup(
            Reader reader, Profile who, LocalDate day, boolean wired, boolean ups, int down, int up, int least) {
        boolean passed = wired && ups && down >= least && up >= least;
        facts.checkSetup(
                who.id(), day, passed, wired, ups, down, up, reader.person().name());
        note(reader, "checked set-up of interpreter", who, passed ? "passed" : "failed");
        return passed;
    }

    @Transactional
    public void removeSetup(Reader reader, Profile who, long entry) {
        found(reader, facts.removeSetup(who.id(), entry));
        note(reader, "struck set-up check of interpreter", who, "");
    }

    /** @throws Refused if another absence touches that time */
    @Transactional
    public long away(Reader reader, Profile who, Instant start, Instant end, @Nullable String reason) {
        facts.lock(who.id());
        List<Away> others = facts.absencesWithin(who.id(), start, end);
        if (!others.isEmpty()) {
            Away other = others.getFirst();
            throw new Refused(reader.t(
                    "absence.overlaps",
                    reader.moment(other.startsAt(), who.homeZone()),
                    reader.moment(other.endsAt(), who.homeZone())));
        }
        long entry = facts.away(who.id(), start, end, reason, reader.person().name());
        note(reader, "noted absence of interpreter", who, start + " to " + end);
        return entry;
    }

    @Transactional
    public void removeAbsence(Reader reader, Profile who, long entry) {
        found(reader, facts.removeAbsence(who.id(), entry));
        note(reader, "struck absence of interpreter", who, "");
    }

    @Transactional
    public void prefer(Reader reader, Profile who, String kind, @Nullable Long body, @Nullable Long colleague) {
        facts.prefer(who.id(), kind, body, colleague);
        note(reader, "noted preference of interpreter", who, kind.toLowerCase(Locale.ROOT));
    }

    @Transactional
    public void removePreference(Reader reader, Profile who, long entry) {
        found(reader, facts.removePreference(who.id(), entry));
        note(reader, "struck preference of interpreter", who, "");
    }

    private static void found(Reader reader, int rows) {
        if (rows == 0) {
            throw new NotFound(reader.t("interpreter.no-entry"));
        }
    }

    private void note(Reader reader, String action, Profile who, String what) {
        SignedIn person = reader.person();
        audit.note(person, action, (who.name() + " " + what).strip());
    }
}
