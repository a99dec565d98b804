package org.hemicycle.mail;

import java.util.Locale;

/** How far a mail has come. */
public enum MailStatus {
    /** To be sent, at once or when its next attempt is due, or when an SMTP server is set up. */
    WAITING,
    /** Taken by a mail server, which is not to say that anybody read it. */
    SENT,
    /** Refused for good, or put off for too long. */
    FAILED,
    /** Not sent, as an earlier mail to the same address was refused for good. */
    SUPPRESSED;

    static MailStatus of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** The name in small letters, as the database has it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
