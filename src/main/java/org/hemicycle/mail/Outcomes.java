package org.hemicycle.mail;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Notes how an attempt ended, unless another node has taken the mail over meanwhile. */
@Singleton
class Outcomes {

    private final Mails mails;
    private final MailSettings settings;
    private final ApplicationEventPublisher<MailRefused> news;

    Outcomes(Mails mails, MailSettings settings, ApplicationEventPublisher<MailRefused> news) {
        this.mails = mails;
        this.settings = settings;
        this.news = news;
    }

    @Transactional
    void note(OutgoingMail mail, Attempt attempt) {
        switch (attempt.end()) {
            case ACCEPTED -> mails.sent(mail.id(), mail.attempts());
            case PUT_OFF -> putOff(mail, attempt.reply());
            case SERVER_TROUBLE -> wait(mail, attempt.reply(), false);
            case REFUSED -> fail(mail, attempt.reply(), false);
            case DEAD_ADDRESS -> fail(mail, attempt.reply(), true);
        }
    }

    private void putOff(OutgoingMail mail, String reply) {
        if (hasWaitedLongEnough(mail)) {
            fail(mail, reply, false);
        } else {
            wait(mail, reply, true);
        }
    }

    private boolean hasWaitedLongEnough(OutgoingMail mail) {
        return mail.putOffSince()
                .filter(since -> since.plus(settings.giveUpAfter()).isBefore(Instant.now()))
                .isPresent();
    }

    private void wait(OutgoingMail mail, String reason, boolean byServer) {
        long pause = settings.pauseAfter(mail.attempts()).toMillis();
        mails.putOff(mail.id(), mail.attempts(), pause, reason, byServer);
    }

    private void fail(OutgoingMail mail, String reply, boolean deadAddress) {
        boolean ours = mails.failed(mail.id(), mail.attempts(), reply) == 1;
        if (ours) {
            Mailbox recipient = mail.letter().recipient();
            if (deadAddress) {
                mails.suppress(recipient.address(), reply);
            }
            news.publishEvent(new MailRefused(mail.id(), mail.letter().kind(), recipient, reply, deadAddress));
        }
    }
}
