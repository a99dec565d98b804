package org.hemicycle.invitations;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.accounts.Token;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingAnnounced;
import org.hemicycle.scheduling.SittingCancelled;
import org.hemicycle.scheduling.SittingMoved;

/** Invites the delegates when a sitting is announced, and tells them when it moves or is cancelled. */
@Singleton
class InvitationDesk {

    private final Invitations invitations;
    private final Delegates delegates;
    private final Sessions sessions;
    private final InvitationLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Delegates delegates,
            Sessions sessions,
            InvitationLetters letters,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.delegates = delegates;
        this.sessions = sessions;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void invite(SittingAnnounced news) {
        Sitting sitting = news.sitting();
        for (Delegate delegate : delegates.ofSession(sitting.sessionId())) {
            invitations.save(new Invitation(
                    null,
                    sitting.id(),
                    delegate.id(),
                    Token.make(),
                    UUID.randomUUID() + "@hemicycle",
                    0,
                    Reply.NEEDS_ACTION,
                    null,
                    clock.instant()));
        }
        write(sitting, news.by(), letters::invitation);
    }

    /** A new time is a new question; a new place is not. */
    @EventListener
    @Transactional
    public void tellMove(SittingMoved news) {
        Sitting after = news.after();
        invitations.revise(after.id());
        if (!after.startsAt().equals(news.before().startsAt())
                || after.minutes() != news.before().minutes()) {
            invitations.askAgain(after.id());
        }
        write(after, news.by(), letters::change);
    }

    @EventListener
    @Transactional
    public void tellCancellation(SittingCancelled news) {
        invitations.revise(news.sitting().id());
        write(news.sitting(), news.by(), letters::cancellation);
    }

    private void write(Sitting sitting, SignedIn by, BiFunction<InvitationLetters.Occasion, SignedIn, Letter> letter) {
        Map<Long, Delegate> people = delegates.ofSession(sitting.sessionId()).stream()
                .collect(Collectors.toMap(Delegate::id, Function.identity()));
        Map<Language, Session> titled = new EnumMap<>(Language.class);
        for (Invitation invitation : invitations.ofSitting(sitting.id())) {
            Delegate delegate = people.get(invitation.delegateId());
            if (delegate != null) {
                Session session =
                        titled.computeIfAbsent(delegate.readingLanguage(), language -> session(sitting, language));
                outbox.queue(letter.apply(new InvitationLetters.Occasion(invitation, delegate, sitting, session), by));
            }
        }
    }

    private Session session(Sitting sitting, Language language) {
        return sessions.find(sitting.sessionId(), language).orElseThrow();
    }
}
