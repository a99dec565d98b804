package org.hemicycle.scheduling;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.jspecify.annotations.Nullable;

/** Puts sittings into a session, moves them and publishes it. */
@Singleton
public class Timetable {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Clashes clashes;
    private final Audit audit;
    private final ApplicationEventPublisher<Object> news;
    private final Clock clock;

    Timetable(
            Sessions sessions,
            Sittings sittings,
            Clashes clashes,
            Audit audit,
            ApplicationEventPublisher<Object> news,
            Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.clashes = clashes;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /** What the plan would run into; empty if nothing. */
    @Transactional
    public List<Clash> clashes(Plan plan, @Nullable Sitting self) {
        return clashes.of(plan, self == null ? Clashes.NEW : self.id());
    }

    /**
     * Adds a sitting.
     *
     * @param languages BCP 47 tags wanted on the floor and from the booths
     * @throws Refused if it clashes
     */
    @Transactional
    public Sitting add(SignedIn who, long session, Plan plan, List<String> languages) {
        Session of = lock(session);
        refuseClashes(plan, Clashes.NEW);
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
                clashes.freeLicence(plan, Clashes.NEW).orElse(null),
                plan.joinLink());
        languages.forEach(language -> sittings.addLanguage(id, language));
        Sitting added = sitting(id);
        audit.note(who, "added sitting", name(of, added));
        if (of.isPublished()) {
            news.publishEvent(new SittingAnnounced(added, who));
        }
        return added;
    }

    /**
     * Moves a sitting to another time or place.
     *
     * @param before the sitting as the mover saw it
     * @throws Refused if it clashes, or somebody changed it in the meantime
     */
    @Transactional
    public Sitting move(SignedIn who, Sitting before, Plan plan) {
        Session of = lock(before.sessionId());
        refuseClashes(plan, before.id());
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
                clashes.freeLicence(plan, before.id()).orElse(null),
                plan.joinLink());
        if (changed == 0) {
            throw new Refused("Somebody else changed this sitting in the meantime. Look at it again, then move it.");
        }
        Sitting after = sitting(before.id());
        audit.note(who, "moved sitting", name(of, after) + " from " + before.plannedStart());
        if (of.isPublished() && !before.plan().equals(plan)) {
            news.publishEvent(new SittingMoved(before, after, who));
        }
        return after;
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
            throw new Refused("This sitting was cancelled already.");
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
            throw new Refused("A session without a sitting cannot be published.");
        }
        if (sessions.publish(session, clock.instant()) == 0) {
            throw new Refused(of.code() + " was published already.");
        }
        audit.note(who, "published session", of.code());
        news.publishEvent(new SessionPublished(of, who));
        all.forEach(sitting -> news.publishEvent(new SittingAnnounced(sitting, who)));
    }

    private Session lock(long session) {
        Session locked = sittings.lockSession(session)
                .flatMap(id -> sessions.find(id, Language.ENGLISH))
                .orElseThrow(() -> new NotFound("There is no such session."));
        if (!locked.isOpen()) {
            throw new Refused(locked.code() + " is postponed, cancelled or closed: its sittings stay as they are.");
        }
        return locked;
    }

    private void refuseClashes(Plan plan, long self) {
        lockPlaces(plan);
        if (!clashes.of(plan, self).isEmpty()) {
            throw new Refused("The room or the platform is taken at that time.");
        }
    }

    /** Always the room first, so that no two who plan wait for each other. */
    private void lockPlaces(Plan plan) {
        if (plan.room() != null && sittings.lockRoom(plan.room()).isEmpty()) {
            throw new NotFound("There is no such room.");
        }
        if (plan.platform() != null && sittings.lockPlatform(plan.platform()).isEmpty()) {
            throw new NotFound("There is no such platform.");
        }
    }

    private Sitting sitting(long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound("There is no such sitting."));
    }

    private static String name(Session session, Sitting sitting) {
        return session.code() + " " + sitting.kind() + " " + sitting.number() + " at " + sitting.plannedStart() + " "
                + sitting.zone();
    }
}
