package org.hemicycle.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to deliver one mail ended.
 *
 * @param reply what the server, or the way to it, said; empty if all went well
 */
record Attempt(End end, String reply) {

    enum End {
        /** The server has the mail. */
        ACCEPTED,
        /** The server does not take this mail now. */
        PUT_OFF,
        /** The server will never take this mail. */
        REFUSED,
        /** The server will never take any mail to this address. */
        DEAD_ADDRESS,
        /** The server takes no mail at all now: not reached, not signed in, our own address refused, closing down. */
        SERVER_TROUBLE
    }

    static final Attempt ACCEPTED = new Attempt(End.ACCEPTED, "");

    /** Enhanced status codes (RFC 3463, RFC 7505): no such mailbox or domain, mailbox disabled, no way to the domain. */
    private static final Pattern DEAD = Pattern.compile("5\\d\\d[ -]5\\.(1\\.(?!7\\b|8\\b)\\d+|2\\.1|4\\.4)\\b");

    private static final Pattern ENHANCED = Pattern.compile("\\d{3}[ -][245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    /** The replies to a recipient that mean "no such mailbox", where the server says no more. */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    private static final int CLOSING_DOWN = 421;
    private static final int TOO_LARGE = 552;
    private static final int LONGEST_REPLY = 500;

    static Attempt failedBy(MessagingException failure) {
        return find(failure, SMTPSenderFailedException.class)
                .map(us -> aboutSender(us.getReturnCode(), said(us)))
                .or(() -> find(failure, SMTPAddressFailedException.class)
                        .map(them -> judged(them.getReturnCode(), said(them), true)))
                .or(() -> find(failure, SMTPSendFailedException.class).map(Attempt::aboutCommand))
                .orElseGet(() -> new Attempt(End.SERVER_TROUBLE, said(failure)));
    }

    private static Attempt aboutCommand(SMTPSendFailedException failure) {
        return failure.getCommand().startsWith("MAIL")
                ? aboutSender(failure.getReturnCode(), said(failure))
                : judged(failure.getReturnCode(), said(failure), false);
    }

    /** That a mail is too large is its own fault; any other word against our address would hit every mail. */
    private static Attempt aboutSender(int code, String reply) {
        return new Attempt(code == TOO_LARGE ? End.REFUSED : End.SERVER_TROUBLE, reply);
    }

    private static Attempt judged(int code, String reply, boolean ofRecipient) {
        if (code >= 500) {
            return new Attempt(isDead(code, reply, ofRecipient) ? End.DEAD_ADDRESS : End.REFUSED, reply);
        }
        return new Attempt(code >= 400 && code != CLOSING_DOWN ? End.PUT_OFF : End.SERVER_TROUBLE, reply);
    }

    private static boolean isDead(int code, String reply, boolean ofRecipient) {
        return ENHANCED.matcher(reply).lookingAt()
                ? DEAD.matcher(reply).lookingAt()
                : ofRecipient && NO_MAILBOX.contains(code);
    }

    private static <T extends MessagingException> Optional<T> find(MessagingException failure, Class<T> type) {
        for (@Nullable Exception each = failure; each != null; each = next(each)) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String said(Exception failure) {
        String message = Wording.oneLine(String.valueOf(failure.getMessage()));
        return message.length() <= LONGEST_REPLY ? message : message.substring(0, LONGEST_REPLY);
    }
}
