package org.hemicycle.bodies;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Postgres;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Establishes, changes, copies and deletes bodies. */
@Singleton
class BodyRegister {

    private final Bodies bodies;
    private final Seats seats;
    private final Observers observers;
    private final Audit audit;
    private final Clock clock;

    BodyRegister(Bodies bodies, Seats seats, Observers observers, Audit audit, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.observers = observers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such body */
    Body body(Reader reader, long id) {
        return bodies.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("bodies.unknown")));
    }

    BodyDraft draft(Body body) {
        return BodyDraft.of(body, bodies.names(body.number()), bodies.languages(body.number()));
    }

    @Transactional
    long establish(Reader who, BodyDraft draft) {
        long body = bodies.insert(draft.acronym(), draft.hostCity(), draft.zone());
        write(who, body, 0, draft, "established");
        audit.note(who.person(), "established body", draft.acronym() + " " + draft.englishName());
        return body;
    }

    /**
     * @param seen the version the secretary began with
     * @throws Refused if somebody changed the body since, with a sentence that says who changed what
     */
    @Transactional
    void change(Reader who, Body body, int seen, BodyDraft after) {
        BodyDraft before = draft(body);
        List<String> fields = before.changesTo(after);
        if (seen == body.version() && fields.isEmpty()) {
            return;
        }
        if (seen != body.version()) {
            throw new Refused(changedSince(who, body, seen));
        }
        write(who, body.number(), seen, after, String.join(",", fields));
        audit.note(who.person(), "changed body", before.acronym() + ": " + String.join(", ", fields));
    }

    private void write(Reader who, long body, int seen, BodyDraft draft, String fields) {
        @Nullable QuorumRule quorum = draft.quorum().orElse(null);
        int changed = bodies.update(
                body,
                seen,
                draft.acronym(),
                draft.hostCity(),
                draft.zone(),
                draft.parent(),
                draft.tripartite(),
                draft.regime(),
                draft.ruleSet(),
                quorum == null ? null : quorum.kind(),
                quorum == null ? null : quorum.numerator(),
                quorum == null ? null : quorum.denominator(),
                quorum == null ? null : quorum.source());
        if (changed == 0) {
            throw new Refused(changedSince(who, body(who, body), seen));
        }
        bodies.deleteNames(body);
        draft.names().forEach((language, name) -> bodies.insertName(body, language.tag(), name));
        bodies.deleteWorkingLanguages(body);
        draft.languages()
                .forEach(language ->
                        bodies.insertWorkingLanguage(body, language.language(), language.active(), language.passive()));
        bodies.noteChange(body, seen + 1, fields, who.person().name(), clock.instant());
    }

    /** Who changed what since a version, and that nothing was overwritten. */
    String changedSince(Reader reader, Body body, int seen) {
        return reader.t("bodies.changed-meanwhile") + " "
                + BodyChange.sentences(bodies.changesSince(body.number(), seen), reader);
    }

    /**
     * A body like another, with those who hold its seats and observe it on a day, for a new term. Officers are elected
     * anew.
     *
     * @param observersToo whether its observers come along
     */
    @Transactional
    long copy(Reader who, Body original, String acronym, LocalDate asOf, Term term, boolean observersToo) {
        long copy = establish(who, draft(original).called(acronym));
        String by = who.person().name();
        int members = seats.copy(original.number(), asOf, copy, term.first(), term.last(), by, clock.instant());
        int others = 0;
        if (observersToo) {
            for (Observer observer : observers.asOf(original.number(), asOf, Language.ENGLISH)) {
                long added = observers.add(
                        copy,
                        observer.kind(),
                        observer.country(),
                        observer.reason(),
                        term.first(),
                        term.last(),
                        by,
                        clock.instant());
                observers.copyNames(observer.id(), added);
                others++;
            }
        }
        audit.note(
                who.person(),
                "copied body",
                original.acronym() + " as " + acronym + ", " + members + " seats and " + others + " observers as of "
                        + asOf + ", " + term);
        return copy;
    }

    /**
     * Deletes a body with its seats, observers and officers.
     *
     * @throws Refused if bodies belong to it, sessions or anything else stands on it, or somebody changed it in the
     *     meantime
     */
    @Transactional
    void delete(Reader who, Body body, int seen) {
        if (!bodies.subBodies(body.number(), who.language()).isEmpty()) {
            throw new Refused(who.t("bodies.delete.sub-bodies", body.acronym()));
        }
        if (remove(who, body, seen) == 0) {
            throw new Refused(changedSince(who, body(who, body.number()), seen));
        }
        audit.note(who.person(), "deleted body", body.acronym() + " " + body.name());
    }

    private int remove(Reader who, Body body, int seen) {
        try {
            return bodies.delete(body.number(), seen);
        } catch (DataAccessException needed) {
            if (!Postgres.isStillUsed(needed)) {
                throw needed;
            }
            throw new Refused(who.t("bodies.delete.needed", body.acronym()));
        }
    }
}
