package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Outdated;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Opens registration for a session, and keeps who registers each delegation. */
@Singleton
class RegistrationDesk {

    private final Registrations registrations;
    private final Delegations delegations;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    RegistrationDesk(Registrations registrations, Delegations delegations, Changes changes, Audit audit, Clock clock) {
        this.registrations = registrations;
        this.delegations = delegations;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Registration> ofSession(long session) {
        return registrations.ofSession(session);
    }

    /** Whether focal points have to ask for changes. */
    boolean isClosed(long session) {
        return registrations
                .ofSession(session)
                .map(one -> one.isClosed(clock.instant()))
                .orElse(false);
    }

    /**
     * Opens registration, or moves its end: every member and observer of the body has a delegation then.
     *
     * @return how many delegations are new
     */
    @Transactional
    public int open(SignedIn by, Session session, Instant closesAt) {
        registrations.open(session.id(), closesAt, clock.instant(), by.name(), by.accountId());
        int opened = delegations.openForMembers(session.id()) + delegations.openForObservers(session.id());
        delegations.proposeFocalPoints(session.id());
        audit.note(by, "opened registration", session.code() + " until " + closesAt);
        return opened;
    }

    /** @throws Outdated if somebody changed the delegation since this version */
    @Transactional
    public void nameFocalPoint(SignedIn by, Delegation delegation, Delegation.FocalPoint focal, int version) {
        if (delegations.lock(delegation.id()) != version) {
            throw Messages.outdated("dg.outdated-delegation", delegation.name());
        }
        delegations.name(
                delegation.id(), focal.name(), focal.email(), focal.language().tag());
        remember(by, delegation, Change.FOCAL_NAME, delegation.focalName(), focal.name());
        remember(by, delegation, Change.FOCAL_EMAIL, delegation.focalEmail(), focal.email());
        remember(
                by,
                delegation,
                Change.FOCAL_LANGUAGE,
                delegation.focalLanguage(),
                focal.language().tag());
        audit.note(by, "named focal point", delegation.name() + ": " + focal.name() + " <" + focal.email() + ">");
    }

    /** The focal point says that the list is complete, or takes it back. */
    @Transactional
    public void handIn(By by, Delegation delegation, boolean complete) {
        Instant now = clock.instant();
        int changed = complete ? delegations.handIn(delegation.id(), now) : delegations.takeBack(delegation.id());
        if (changed > 0) {
            changes.remember(
                    delegation.id(),
                    now,
                    by.name(),
                    Change.HANDED_IN,
                    Boolean.toString(!complete),
                    Boolean.toString(complete));
            by.note(audit, complete ? "handed in list" : "took list back", delegation.name());
        }
    }

    private void remember(SignedIn by, Delegation delegation, String field, @Nullable String was, String is) {
        String before = was == null ? "" : was;
        if (!before.equals(is)) {
            changes.remember(delegation.id(), clock.instant(), by.name(), field, before, is);
        }
    }
}
