package org.hemicycle.invitations;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;

/** Puts letters about a sitting into the outbox, one for each invitation. */
@Singleton
class InvitationPost {

    private final Sessions sessions;
    private final InvitationLetters letters;
    private final Outbox outbox;

    InvitationPost(Sessions sessions, InvitationLetters letters, Outbox outbox) {
        this.sessions = sessions;
        this.letters = letters;
        this.outbox = outbox;
    }

    /**
     * @param invitations to the sitting; those of nobody among the people are passed over
     * @param secretary who reads what is answered to the letter
     */
    void send(
            LetterKind kind,
            Sitting sitting,
            List<Invitation> invitations,
            Collection<Delegate> people,
            Optional<SignedIn> secretary) {
        Map<Long, Delegate> byNumber = people.stream().collect(Collectors.toMap(Delegate::id, Function.identity()));
        Map<Language, Session> titled = new EnumMap<>(Language.class);
        for (Invitation invitation : invitations) {
            Delegate delegate = byNumber.get(invitation.delegateId());
            if (delegate != null) {
                Session session =
                        titled.computeIfAbsent(delegate.readingLanguage(), language -> session(sitting, language));
                outbox.queue(letters.letter(
                        kind, new InvitationLetters.Occasion(invitation, delegate, sitting, session), secretary));
            }
        }
    }

    private Session session(Sitting sitting, Language language) {
        return sessions.find(sitting.sessionId(), language).orElseThrow();
    }
}
