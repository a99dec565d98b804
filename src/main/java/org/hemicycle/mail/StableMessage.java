package org.hemicycle.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** A message that keeps the Message-ID it was queued with. */
final class StableMessage extends MimeMessage {

    private final String messageId;

    StableMessage(String messageId) {
        super((@Nullable Session) null);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
