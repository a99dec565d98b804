package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** The officers of a body. */
@Singleton
class Bureau {

    private final Bodies bodies;
    private final Officers officers;
    private final Audit audit;
    private final Clock clock;

    Bureau(Bodies bodies, Officers officers, Audit audit, Clock clock) {
        this.bodies = bodies;
        this.officers = officers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if the body has no such officer */
    Officer officer(Reader reader, long body, long id) {
        return officers.find(id, reader.language())
                .filter(officer -> officer.bodyId() == body)
                .orElseThrow(() -> new NotFound(reader.t("bodies.officer.unknown")));
    }

    /** @throws Refused if the person is in that office then already */
    @Transactional
    long add(Reader who, Body body, OfficerDraft draft) {
        bodies.lock(body.number());
        refuseOverlap(who, draft, officers.all(body.number(), who.language()));
        long id = officers.add(
                body.number(),
                draft.function(),
                draft.name(),
                draft.email(),
                draft.country(),
                draft.zone(),
                draft.term().first(),
                draft.term().last(),
                who.person().name(),
                clock.instant());
        audit.note(who.person(), "added officer", body.acronym() + " " + draft.text());
        return id;
    }

    /**
     * @param seen the version the secretary began with
     * @throws Refused if the person is in that office then already, or somebody changed the entry in the meantime
     */
    @Transactional
    void correct(Reader who, Body body, Officer officer, int seen, OfficerDraft draft) {
        bodies.lock(body.number());
        refuseOverlap(
                who,
                draft,
                officers.all(body.number(), who.language()).stream()
                        .filter(other -> other.id() != officer.id())
                        .toList());
        int changed = officers.correct(
                officer.id(),
                seen,
                draft.function(),
                draft.name(),
                draft.email(),
                draft.country(),
                draft.zone(),
                draft.term().first(),
                draft.term().last(),
                who.person().name(),
                clock.instant());
        if (changed == 0) {
            throw changedMeanwhile(who, body, officer);
        }
        audit.note(
                who.person(),
                "changed officer",
                body.acronym() + " " + OfficerDraft.of(officer).text() + " is " + draft.text());
    }

    /** @throws Refused if somebody changed the entry in the meantime */
    @Transactional
    void remove(Reader who, Body body, Officer officer, int seen) {
        if (officers.remove(officer.id(), seen) == 0) {
            throw changedMeanwhile(who, body, officer);
        }
        audit.note(
                who.person(),
                "removed officer",
                body.acronym() + " " + OfficerDraft.of(officer).text());
    }

    private static void refuseOverlap(Reader who, OfficerDraft draft, List<Officer> others) {
        draft.overlapping(others).ifPresent(other -> {
            throw new Refused(
                    who.t("bodies.officer.overlap", other.name(), other.term().text(who)));
        });
    }

    private Refused changedMeanwhile(Reader who, Body body, Officer officer) {
        Officer now = officer(who, body.number(), officer.id());
        return Meanwhile.changed(
                who,
                now.changedBy(),
                now.changedAt(),
                who.t("bodies.function." + now.function()) + ", " + now.name() + ", "
                        + now.term().text(who));
    }
}
