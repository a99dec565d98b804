package org.hemicycle.invitations;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingAnnounced;
import org.hemicycle.scheduling.SittingCancelled;
import org.hemicycle.scheduling.SittingMoved;

/** Invites the delegates when a sitting is announced, and tells them when it moves, is put off or is cancelled. */
@Singleton
class InvitationDesk {

    private final Invitations invitations;
    private final Admission admission;
    private final Delegates delegates;
    private final InvitationPost post;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations, Admission admission, Delegates delegates, InvitationPost post, Clock clock) {
        this.invitations = invitations;
        this.admission = admission;
        this.delegates = delegates;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void invite(SittingAnnounced news) {
        List<Delegate> people = delegates.ofSession(news.sitting().sessionId());
        List<Invitation> made = admission.to(news.sitting(), people);
        post.send(LetterKind.INVITATION, news.sitting(), made, people, Optional.of(news.by()));
    }

    /** A new time is a new question; a new place is not. Whoever came to the list meanwhile is invited. */
    @EventListener
    @Transactional
    public void tellMove(SittingMoved news) {
        Sitting after = news.after();
        List<Delegate> people = delegates.ofSession(after.sessionId());
        invitations.revise(after.id());
        if (!after.startsAt().equals(news.before().startsAt())
                || after.minutes() != news.before().minutes()) {
            invitations.askAgain(after.id());
        }
        List<Invitation> made = after.endsAt().isAfter(clock.instant()) ? admission.to(after, people) : List.of();
        Set<Long> fresh = made.stream().map(Invitation::number).collect(Collectors.toSet());
        List<Invitation> known = inForce(after).stream()
                .filter(one -> !fresh.contains(one.number()))
                .toList();
        LetterKind kind = news.before().isCancelled() ? LetterKind.RESUMPTION : LetterKind.CHANGE;
        post.send(kind, after, known, people, Optional.of(news.by()));
        post.send(LetterKind.INVITATION, after, made, people, Optional.of(news.by()));
    }

    @EventListener
    @Transactional
    public void tellCancellation(SittingCancelled news) {
        Sitting sitting = news.sitting();
        invitations.revise(sitting.id());
        LetterKind kind = news.putOff() ? LetterKind.POSTPONEMENT : LetterKind.CANCELLATION;
        post.send(kind, sitting, inForce(sitting), delegates.ofSession(sitting.sessionId()), Optional.of(news.by()));
    }

    private List<Invitation> inForce(Sitting sitting) {
        return invitations.ofSitting(sitting.id()).stream()
                .filter(one -> !one.isWithdrawn())
                .toList();
    }
}
