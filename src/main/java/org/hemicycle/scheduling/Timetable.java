package org.hemicycle.scheduling;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/** Puts sittings into a session, moves them and publishes it. */
@Singleton
public class Timetable {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SittingParticulars particulars;
    private final Clashes clashes;
    private final ClashSentences sentences;
    private final Audit audit;
    private final ApplicationEventPublisher<Object> news;
    private final Clock clock;

    Timetable(
            Sessions sessions,
            Sittings sittings,
            SittingParticulars particulars,
            Clashes clashes,
            ClashSentences sentences,
            Audit audit,
            ApplicationEventPublisher<Object> news,
            Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.particulars = particulars;
        this.clashes = clashes;
        this.sentences = sentences;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Adds a sitting of headquarters, open to all.
     *
     * @param languages BCP 47 tags wanted on the floor and from the booths
     * @throws Refused if it clashes
     */
    @Transactional
    public Sitting add(SignedIn who, long session, Plan plan, List<String> languages) {
        return add(who, session, plan, Particulars.in(languages));
    }

    /** @throws Refused if a rule that allows no exception is broken */
    @Transactional
    public Sitting add(SignedIn who, long session, Plan plan, Particulars what) {
        Session of = lock(session);
        Proposed proposed = Proposed.added(Clashes.NEW, session, plan, what);
        lockPlaces(plan, what);
        Optional<Integer> licence = licence(who, proposed);
        long id = sittings.insert(
                session,
                sittings.nextNumber(session),
                plan.kind(),
                plan.mode(),
                plan.start(),
                plan.zone().getId(),
                plan.minutes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.room(),
                plan.platform(),
                licence.orElse(null),
                plan.joinLink());
        particulars.write(id, what);
        Sitting added = sitting(id);
        audit.note(who, "added sitting", name(of, added));
        if (of.isPublished()) {
            news.publishEvent(new SittingAnnounced(added, who));
        }
        return added;
    }

    /**
     * Moves a sitting to another time or place. All else stays, and its shifts go with it.
     *
     * @param before the sitting as the mover saw it
     * @throws Refused if it clashes, or somebody changed it in the meantime
     */
    @Transactional
    public Sitting move(SignedIn who, Sitting before, Plan plan) {
        return change(who, before, plan, Optional.empty());
    }

    /**
     * Changes a sitting.
     *
     * @param before the sitting as whoever changes it saw it
     * @throws Refused if a rule that allows no exception is broken, or somebody changed it in the meantime
     */
    @Transactional
    public Sitting change(SignedIn who, Sitting before, Plan plan, Particulars what) {
        return change(who, before, plan, Optional.of(what));
    }

    private Sitting change(SignedIn who, Sitting before, Plan plan, Optional<Particulars> what) {
        Sitting after = put(who, before, plan, what);
        announce(who, before, after);
        return after;
    }

    /** Changes a sitting and tells nobody; {@link #announce} is to follow, or the transaction is to be undone. */
    Sitting put(SignedIn who, Sitting before, Plan plan, Optional<Particulars> what) {
        Session of = lock(before.sessionId());
        Particulars known = particulars.of(before.id());
        lockPlaces(plan, what.orElse(known));
        refuseStale(who, before);
        Proposed proposed = new Proposed(before.id(), before.sessionId(), plan, what.orElse(null));
        Optional<Integer> licence = licence(who, proposed);
        int changed = sittings.update(
                before.id(),
                before.version(),
                plan.kind(),
                plan.mode(),
                plan.start(),
                plan.zone().getId(),
                plan.minutes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.room(),
                plan.platform(),
                licence.orElse(null),
                plan.joinLink());
        if (changed == 0) {
            throw stale(who, before);
        }
        what.ifPresent(now -> particulars.write(before.id(), now));
        note(who, before, plan, known, what.orElse(known));
        Sitting after = sitting(before.id());
        audit.note(who, "moved sitting", name(of, after) + " from " + before.plannedStart());
        return after;
    }

    /** Those concerned are told, if they know of the session and anything is other for them. */
    void announce(SignedIn who, Sitting before, Sitting after) {
        boolean known = sessions.find(before.sessionId(), Language.ENGLISH)
                .map(Session::isPublished)
                .orElse(false);
        if (known && !before.plan().equals(after.plan())) {
            news.publishEvent(new SittingMoved(before, after, who));
        }
    }

    private void note(SignedIn who, Sitting before, Plan plan, Particulars known, Particulars now) {
        List<String> fields = SittingChange.between(before.plan(), known, plan, now);
        if (!fields.isEmpty()) {
            sittings.noteChange(before.id(), String.join(",", fields), who.name(), clock.instant());
        }
    }

    private void refuseStale(SignedIn who, Sitting before) {
        if (sittings.find(before.id())
                .filter(now -> now.version() == before.version() && !now.isCancelled())
                .isEmpty()) {
            throw stale(who, before);
        }
    }

    private Refused stale(SignedIn who, Sitting before) {
        return new Refused(sentences.changedMeanwhile(who.language(), who.zone(), before.id()));
    }

    /**
     * A sitting will not be held; those invited to it are told.
     *
     * @throws Refused if it was cancelled already
     */
    @Transactional
    public void cancel(SignedIn who, Sitting sitting) {
        Session of = lock(sitting.sessionId());
        if (sittings.cancel(sitting.id(), clock.instant()) == 0) {
            throw Messages.refusal("sitting.cancelled-already");
        }
        audit.note(who, "cancelled sitting", name(of, sitting));
        if (of.isPublished()) {
            news.publishEvent(new SittingCancelled(sitting(sitting.id()), who));
        }
    }

    /**
     * Lets everybody concerned see the session; each of its sittings is announced.
     *
     * @throws Refused if it has no sitting, or was published already
     */
    @Transactional
    public void publish(SignedIn who, long session) {
        Session of = lock(session);
        List<Sitting> all = sittings.heldIn(session);
        if (all.isEmpty()) {
            throw Messages.refusal("session.nothing-to-publish");
        }
        if (sessions.publish(session, clock.instant()) == 0) {
            throw Messages.refusal("session.published-already", of.code());
        }
        audit.note(who, "published session", of.code());
        news.publishEvent(new SessionPublished(of, who));
        all.forEach(sitting -> news.publishEvent(new SittingAnnounced(sitting, who)));
    }

    private Session lock(long session) {
        Session locked = sittings.lockSession(session)
                .flatMap(id -> sessions.find(id, Language.ENGLISH))
                .orElseThrow(() -> Messages.missing("missing.session"));
        if (!locked.isOpen()) {
            throw Messages.refusal("session.stays", locked.code());
        }
        return locked;
    }

    /** @throws Refused if a rule that allows no exception is broken */
    private Optional<Integer> licence(SignedIn who, Proposed proposed) {
        Clashes.Checked checked = clashes.checked(proposed);
        checked.clashes().stream().filter(Clash::isError).findFirst().ifPresent(clash -> {
            throw new Refused(sentences.sentence(who.language(), clash));
        });
        return checked.licence();
    }

    /** Always in this order, so that no two who plan wait for each other. */
    private void lockPlaces(Plan plan, Particulars what) {
        if (plan.room() != null && sittings.lockRoom(plan.room()).isEmpty()) {
            throw Messages.missing("missing.room");
        }
        if (plan.platform() != null && sittings.lockPlatform(plan.platform()).isEmpty()) {
            throw Messages.missing("missing.platform");
        }
        if (what.chair() != null && sittings.lockOfficer(what.chair()).isEmpty()) {
            throw Messages.missing("missing.officer");
        }
        what.shifts().stream().map(OnDuty::account).distinct().sorted().forEach(account -> {
            if (sittings.lockAccount(account).isEmpty()) {
                throw Messages.missing("missing.account");
            }
        });
    }

    private Sitting sitting(long id) {
        return sittings.find(id).orElseThrow(() -> Messages.missing("missing.sitting"));
    }

    private static String name(Session session, Sitting sitting) {
        return session.code() + " " + sitting.kind() + " " + sitting.number() + " at " + sitting.plannedStart() + " "
                + sitting.zone();
    }
}
