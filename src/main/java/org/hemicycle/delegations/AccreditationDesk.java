package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where the secretary accredits delegates, refuses them or asks the list back, and all concerned are told. */
@Singleton
class AccreditationDesk {

    private final Delegates delegates;
    private final Delegations delegations;
    private final DelegateRows rows;
    private final DelegationLetters letters;
    private final ListNews news;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AccreditationDesk(
            Delegates delegates,
            Delegations delegations,
            DelegateRows rows,
            DelegationLetters letters,
            ListNews news,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.delegates = delegates;
        this.delegations = delegations;
        this.rows = rows;
        this.letters = letters;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides of several delegates of one delegation. Each is told in their language, the focal point of all together;
     * of what is asked back only the focal point is told, for nobody else can mend it.
     *
     * @param reason needed to refuse and to ask back
     * @return how many decisions were new
     * @throws Refused if a reason is missing or somebody was withdrawn
     * @throws NotFound if somebody is not of this delegation
     */
    @Transactional
    public int decide(SignedIn by, long delegation, List<Long> chosen, Accreditation decision, String reason) {
        if (decision.needsReason() && reason.isBlank()) {
            throw Messages.refusal("dg.refused.reason");
        }
        List<Delegate> decided = chosen.stream()
                .distinct()
                .sorted()
                .map(id -> lock(delegation, id))
                .filter(one -> isNews(one, decision, reason))
                .toList();
        decided.forEach(one -> decide(by, one, decision, reason.strip()));
        if (!decided.isEmpty()) {
            focalPoint(delegation)
                    .ifPresent(focal -> outbox.queue(letters.decisions(by, focal, decided, decision, reason.strip())));
            tell(By.of(by), decided, decision);
        }
        return decided.size();
    }

    /** @param decided as they were before */
    private void tell(By by, List<Delegate> decided, Accreditation decision) {
        long session = decided.getFirst().sessionId();
        if (decision == Accreditation.REFUSED) {
            news.left(by, session, decided.stream().map(Delegate::id).toList());
        } else {
            news.joined(
                    by,
                    session,
                    decided.stream()
                            .filter(one -> !one.isExpected())
                            .map(Delegate::id)
                            .toList());
        }
    }

    private Optional<Delegation.FocalPoint> focalPoint(long delegation) {
        return delegations.find(delegation, By.language()).flatMap(Delegation::focalPoint);
    }

    private Delegate lock(long delegation, long id) {
        Delegate delegate = delegates
                .lock(id)
                .filter(one -> one.delegationId() == delegation)
                .orElseThrow(() -> Messages.missing("missing.delegate"));
        if (delegate.isWithdrawn()) {
            throw Messages.refusal("dg.refused.withdrawn", delegate.name());
        }
        return delegate;
    }

    private static boolean isNews(Delegate delegate, Accreditation decision, String reason) {
        return delegate.accreditation() != decision
                || decision.needsReason() && !reason.strip().equals(delegate.reason());
    }

    private void decide(SignedIn by, Delegate delegate, Accreditation decision, String reason) {
        Instant now = clock.instant();
        boolean open = decision == Accreditation.REGISTERED;
        @Nullable String why = decision.needsReason() ? reason : null;
        delegates.decide(delegate.id(), decision, why, open ? null : now, open ? null : by.name());
        String after = why == null ? decision.name() : decision + ": " + why;
        rows.remember(
                List.of(new DelegateRows.FieldChange(
                        delegate.id(),
                        Change.ACCREDITATION,
                        delegate.accreditation().name(),
                        after)),
                by.name(),
                now);
        letters.decision(by, delegate, decision, reason).ifPresent(outbox::queue);
        audit.note(by, "decided on delegate", delegate.name() + ": " + after);
    }
}
