package org.hemicycle.mail;

import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Takes mail from the outbox to the server. A mail is claimed, sent outside any transaction, and its outcome noted: a
 * node killed in between leaves it claimed, and when the claim ends another sends it again under the same Message-ID.
 */
@Singleton
final class Delivery {

    private final Mails mails;
    private final Composer composer;
    private final Outcomes outcomes;
    private final MailSettings settings;
    private final SmtpSettings server;

    Delivery(Mails mails, Composer composer, Outcomes outcomes, MailSettings settings, SmtpSettings server) {
        this.mails = mails;
        this.composer = composer;
        this.outcomes = outcomes;
        this.settings = settings;
        this.server = server;
    }

    /** Sends all that is due, one mail after the other, until nothing is left or the server makes trouble. */
    void sendDue() {
        if (!server.isSetUp()) {
            return;
        }
        mails.setSuppressedAside();
        try (SmtpConnection connection = new SmtpConnection(server)) {
            boolean goOn = true;
            while (goOn) {
                goOn = claim().map(mail -> send(mail, connection)).orElse(false);
            }
        }
    }

    private Optional<OutgoingMail> claim() {
        return mails.claim(settings.from(), settings.claim().toMillis()).stream()
                .map(MailRow::mail)
                .findFirst();
    }

    private boolean send(OutgoingMail mail, SmtpConnection connection) {
        Attempt attempt =
                connection.deliver(composer.compose(mail), mail.letter().recipient());
        outcomes.note(mail, attempt);
        return attempt.end() != Attempt.End.SERVER_TROUBLE;
    }
}
