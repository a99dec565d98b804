package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where credentials are submitted, accepted and refused. */
@Singleton
class CredentialsDesk {

    private final CredentialsRows rows;
    private final CredentialsCopies copies;
    private final Delegations delegations;
    private final Changes changes;
    private final DelegationLetters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    CredentialsDesk(
            CredentialsRows rows,
            CredentialsCopies copies,
            Delegations delegations,
            Changes changes,
            DelegationLetters letters,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.copies = copies;
        this.delegations = delegations;
        this.changes = changes;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Credentials> of(long delegation) {
        return rows.find(delegation);
    }

    Optional<String> fileName(long delegation) {
        return rows.fileName(delegation);
    }

    /**
     * Takes credentials in, instead of those that were there. A decision made before falls away.
     *
     * @param copy none if only the day is known
     */
    @Transactional
    public void submit(By by, Delegation delegation, LocalDate on, Optional<CredentialsCopy> copy) {
        delegations.touch(delegation.id());
        Instant now = clock.instant();
        rows.submit(delegation.id(), on, now, by.isFocalPoint() ? null : now);
        copy.ifPresent(file -> {
            copies.forget(delegation.id());
            copies.save(file);
        });
        remember(by, delegation, "SUBMITTED " + on);
        by.note(audit, "submitted credentials", delegation.name() + ", " + on);
    }

    /** @throws Refused if there are none, or they are refused without a reason */
    @Transactional
    public void decide(SignedIn by, Delegation delegation, boolean accepted, String reason) {
        if (!accepted && reason.isBlank()) {
            throw Messages.refusal("dg.refused.credentials-reason");
        }
        delegations.touch(delegation.id());
        Credentials.State state = accepted ? Credentials.State.ACCEPTED : Credentials.State.REFUSED;
        @Nullable String why = accepted ? null : reason.strip();
        if (rows.decide(delegation.id(), state, why, clock.instant(), by.name()) == 0) {
            throw Messages.refusal("dg.refused.no-credentials", delegation.name());
        }
        remember(By.of(by), delegation, state + (accepted ? "" : ": " + reason.strip()));
        delegation
                .focalPoint()
                .ifPresent(focal -> outbox.queue(letters.credentials(by, focal, delegation, accepted, reason.strip())));
        audit.note(by, (accepted ? "accepted" : "refused") + " credentials", delegation.name());
    }

    /** The copy, whose reading is noted. */
    @Transactional
    public CredentialsCopy read(By by, Delegation delegation) {
        CredentialsCopy copy = copies.find(delegation.id())
                .orElseThrow(() -> Messages.missing("missing.credentials", delegation.name()));
        by.note(audit, "read credentials", delegation.name());
        return copy;
    }

    private void remember(By by, Delegation delegation, String what) {
        changes.remember(delegation.id(), clock.instant(), by.name(), Change.CREDENTIALS, "", what);
    }
}
