package org.hemicycle.invitations;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.delegations.DelegatesJoined;
import org.hemicycle.delegations.DelegatesLeft;
import org.hemicycle.delegations.Secretaries;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.SessionStatus;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;

/**
 * Follows the list of a published session: whoever joins it is invited to the sittings still ahead, and these leave the
 * calendar of whoever leaves it.
 */
@Singleton
class GuestList {

    private final Invitations invitations;
    private final Admission admission;
    private final Delegates delegates;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Secretaries secretaries;
    private final InvitationPost post;
    private final Clock clock;

    GuestList(
            Invitations invitations,
            Admission admission,
            Delegates delegates,
            Sessions sessions,
            Sittings sittings,
            Secretaries secretaries,
            InvitationPost post,
            Clock clock) {
        this.invitations = invitations;
        this.admission = admission;
        this.delegates = delegates;
        this.sessions = sessions;
        this.sittings = sittings;
        this.secretaries = secretaries;
        this.post = post;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void welcome(DelegatesJoined news) {
        if (!isPublished(news.session())) {
            return;
        }
        List<Delegate> people = delegates.numbered(news.delegates()).stream()
                .filter(Delegate::isExpected)
                .toList();
        Optional<SignedIn> secretary = secretary(news.by(), news.session());
        ahead(news.session())
                .forEach(sitting ->
                        post.send(LetterKind.INVITATION, sitting, admission.to(sitting, people), people, secretary));
    }

    @EventListener
    @Transactional
    public void takeLeave(DelegatesLeft news) {
        Map<Long, List<Invitation>> taken = invitations.takeBack(news.delegates(), clock.instant()).stream()
                .collect(Collectors.groupingBy(Invitation::sittingId));
        List<Delegate> people = delegates.numbered(news.delegates());
        Optional<SignedIn> secretary = secretary(news.by(), news.session());
        ahead(news.session()).stream()
                .filter(sitting -> taken.containsKey(sitting.id()))
                .forEach(sitting -> post.send(
                        LetterKind.WITHDRAWAL,
                        sitting,
                        taken.getOrDefault(sitting.id(), List.of()),
                        people,
                        secretary));
    }

    private boolean isPublished(long session) {
        return sessions.find(session, Language.ENGLISH)
                .map(Session::status)
                .equals(Optional.of(SessionStatus.PUBLISHED));
    }

    private List<Sitting> ahead(long session) {
        return sittings.heldIn(session).stream()
                .filter(sitting -> sitting.endsAt().isAfter(clock.instant()))
                .toList();
    }

    private Optional<SignedIn> secretary(Optional<SignedIn> by, long session) {
        return by.or(() -> secretaries.of(session));
    }
}
