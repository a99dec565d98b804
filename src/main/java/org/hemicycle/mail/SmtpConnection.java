package org.hemicycle.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** A conversation with the mail server, begun with the first mail and kept for the next ones. */
final class SmtpConnection implements AutoCloseable {

    private final SmtpSettings server;
    private final Session session;
    private @Nullable Transport transport;

    SmtpConnection(SmtpSettings server) {
        this.server = server;
        this.session = Session.getInstance(server.asProperties());
    }

    /** @param source the mail as it shall arrive; its From is also where a bounce goes */
    Attempt deliver(byte[] source, Mailbox recipient) {
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(source));
            connected().sendMessage(message, new Address[] {recipient.asHeader()});
            return Attempt.ACCEPTED;
        } catch (MessagingException failure) {
            return Attempt.failedBy(failure);
        }
    }

    private Transport connected() throws MessagingException {
        Transport open = transport;
        if (open == null || !open.isConnected()) {
            close();
            open = session.getTransport("smtp");
            transport = open;
            open.connect(
                    server.host(),
                    server.port(),
                    server.asksForUser() ? server.user() : null,
                    server.asksForUser() ? server.password() : null);
        }
        return open;
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // what was accepted stays accepted, whether or not the server heard us leave
            }
            transport = null;
        }
    }
}
