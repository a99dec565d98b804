package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Who attends a body without a seat. */
@Singleton
class ObserverRoll {

    private final Bodies bodies;
    private final Observers observers;
    private final Audit audit;
    private final Clock clock;

    ObserverRoll(Bodies bodies, Observers observers, Audit audit, Clock clock) {
        this.bodies = bodies;
        this.observers = observers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if the body has no such observer */
    Observer observer(Reader reader, long body, long id) {
        return observers
                .find(id, reader.language())
                .filter(observer -> observer.bodyId() == body)
                .orElseThrow(() -> new NotFound(reader.t("bodies.observer.unknown")));
    }

    ObserverDraft draft(Observer observer) {
        return new ObserverDraft(
                observer.kind(),
                observer.country(),
                observers.names(observer.id()),
                observer.reason(),
                observer.term());
    }

    /** @throws Refused if it is an observer in that term already */
    @Transactional
    long add(Reader who, Body body, ObserverDraft draft) {
        bodies.lock(body.number());
        refuseOverlap(who, draft, observers.all(body.number(), Language.ENGLISH));
        long id = insert(who.person().name(), body, draft);
        audit.note(who.person(), "added observer", body.acronym() + " " + draft.text() + ": " + draft.reason());
        return id;
    }

    /** Without looking for overlaps. */
    long insert(String by, Body body, ObserverDraft draft) {
        long id = observers.add(
                body.number(),
                draft.kind(),
                draft.country(),
                draft.reason(),
                draft.term().first(),
                draft.term().last(),
                by,
                clock.instant());
        draft.names().forEach((language, name) -> observers.addName(id, language.tag(), name));
        return id;
    }

    /**
     * @param seen the version the secretary began with
     * @throws Refused if it would run into another entry of the same, or somebody changed it in the meantime
     */
    @Transactional
    void correct(Reader who, Body body, Observer observer, int seen, ObserverDraft draft) {
        bodies.lock(body.number());
        refuseOverlap(
                who,
                draft,
                observers.all(body.number(), Language.ENGLISH).stream()
                        .filter(other -> other.id() != observer.id())
                        .toList());
        int changed = observers.correct(
                observer.id(),
                seen,
                draft.kind(),
                draft.country(),
                draft.reason(),
                draft.term().first(),
                draft.term().last(),
                who.person().name(),
                clock.instant());
        if (changed == 0) {
            throw changedMeanwhile(who, body, observer);
        }
        observers.deleteNames(observer.id());
        draft.names().forEach((language, name) -> observers.addName(observer.id(), language.tag(), name));
        audit.note(
                who.person(),
                "changed observer",
                body.acronym() + " " + observer.name() + " " + observer.term() + " is " + draft.text());
    }

    /** @throws Refused if somebody changed it in the meantime */
    @Transactional
    void remove(Reader who, Body body, Observer observer, int seen) {
        if (observers.remove(observer.id(), seen) == 0) {
            throw changedMeanwhile(who, body, observer);
        }
        audit.note(who.person(), "removed observer", body.acronym() + " " + observer.name() + " " + observer.term());
    }

    private static void refuseOverlap(Reader who, ObserverDraft draft, List<Observer> others) {
        draft.overlapping(others).ifPresent(other -> {
            throw new Refused(overlap(who, other));
        });
    }

    static String overlap(Reader reader, Observer other) {
        return reader.t("bodies.observer.overlap", other.name(), other.term().text(reader));
    }

    private Refused changedMeanwhile(Reader who, Body body, Observer observer) {
        Observer now = observer(who, body.number(), observer.id());
        return Meanwhile.changed(
                who,
                now.changedBy(),
                now.changedAt(),
                now.name() + ", " + now.reason() + ", " + now.term().text(who));
    }
}
