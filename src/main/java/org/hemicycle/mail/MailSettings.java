package org.hemicycle.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How mail is sent. Read with the start, so that a wrong setting stops it.
 *
 * @param from address of the sender of every mail
 * @param deliverEvery pause between two looks at the outbox
 * @param lanes how many mails one node sends at the same time
 * @param claim for how long a mail is held by the node that sends it; longer than any attempt takes
 * @param retryAfter pause after the first attempt that failed for now; doubled after every other
 * @param longestPause longest pause between two attempts
 * @param giveUpAfter how long a server may put a mail off before it has failed
 */
@Context
@ConfigurationProperties("mail")
record MailSettings(
        @Bindable(defaultValue = "meetings@hemicycle.invalid")
        String from,

        @Bindable(defaultValue = "5s") Duration deliverEvery,
        @Bindable(defaultValue = "2") int lanes,
        @Bindable(defaultValue = "10m") Duration claim,
        @Bindable(defaultValue = "1m") Duration retryAfter,
        @Bindable(defaultValue = "30m") Duration longestPause,
        @Bindable(defaultValue = "3d") Duration giveUpAfter) {

    MailSettings {
        if (!Mailbox.isAddress(from)) {
            throw new IllegalArgumentException("mail.from must be a mail address, but is " + from + ".");
        }
        if (lanes < 1) {
            throw new IllegalArgumentException("mail.lanes must be 1 or more, but is " + lanes + ".");
        }
    }

    Mailbox sender() {
        return new Mailbox(from, "");
    }

    Duration pauseAfter(int failedAttempts) {
        int doublings = Math.min(failedAttempts - 1, 20);
        Duration pause = retryAfter.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
