package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.accounts.Token;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;

/**
 * The private links by which focal points register their delegations. A link holds until the session is over, or for
 * two weeks if it was sent so late; a new one ends the one before it.
 */
@Singleton
class FocalLinks {

    private static final Duration AFTER_THE_SESSION = Duration.ofDays(14);

    private final FocalLinkRows rows;
    private final Delegations delegations;
    private final Sessions sessions;
    private final DelegationLetters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FocalLinks(
            FocalLinkRows rows,
            Delegations delegations,
            Sessions sessions,
            DelegationLetters letters,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.delegations = delegations;
        this.sessions = sessions;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a new link and mails it to the focal point.
     *
     * @return the secret of the link, which is kept nowhere else than in the mail
     * @throws Refused if the delegation has no focal point
     */
    @Transactional
    public String send(SignedIn by, Delegation delegation) {
        Delegation.FocalPoint focal = delegation
                .focalPoint()
                .orElseThrow(() -> Messages.refusal("dg.refused.no-focal-point", delegation.name()));
        Instant now = clock.instant();
        String token = Token.make();
        rows.revoke(delegation.id(), now);
        rows.save(new FocalLink(Token.hash(token), delegation.id(), focal.email(), now, by.name(), null, null));
        Session session =
                sessions.find(delegation.sessionId(), focal.language()).orElseThrow();
        Delegation named = delegations.find(delegation.id(), focal.language()).orElseThrow();
        outbox.queue(letters.link(by, focal, named, session, token));
        audit.note(by, "sent registration link", delegation.name() + " (" + focal.email() + ")");
        return token;
    }

    /**
     * Sends a link to every focal point of a session that has none in force.
     *
     * @return how many were sent
     */
    @Transactional
    public int sendMissing(SignedIn by, long session) {
        List<Long> linked =
                rows.ofSession(session).stream().map(FocalLink::delegationId).toList();
        List<Delegation> waiting = delegations.ofSession(session, By.language()).stream()
                .filter(one -> one.focalPoint().isPresent() && !linked.contains(one.id()))
                .toList();
        waiting.forEach(one -> send(by, one));
        return waiting.size();
    }

    /** @return false if there was none in force */
    @Transactional
    public boolean revoke(SignedIn by, Delegation delegation) {
        boolean revoked = rows.revoke(delegation.id(), clock.instant()) > 0;
        if (revoked) {
            audit.note(by, "revoked registration link", delegation.name());
        }
        return revoked;
    }

    /** The delegation behind a link, named in a language; empty if the link is unknown, revoked or out of date. */
    @Transactional
    public Optional<Delegation> delegation(String token, Language language) {
        String hash = Token.hash(token);
        return rows.inForce(hash)
                .flatMap(link -> delegations
                        .find(link.delegationId(), language)
                        .filter(found -> holds(link, found))
                        .map(found -> {
                            if (link.openedAt() == null) {
                                rows.opened(hash, clock.instant());
                                By.focalPointOf(found).note(audit, "opened registration link", found.name());
                            }
                            return found;
                        }));
    }

    Optional<FocalLink> ofDelegation(long delegation) {
        return rows.ofDelegation(delegation);
    }

    private boolean holds(FocalLink link, Delegation delegation) {
        Session session =
                sessions.find(delegation.sessionId(), Language.ENGLISH).orElseThrow();
        Instant over =
                session.lastDay().plusDays(1).atStartOfDay(session.hostZone()).toInstant();
        Instant least = link.madeAt().plus(AFTER_THE_SESSION);
        return clock.instant().isBefore(over.isAfter(least) ? over : least);
    }
}
