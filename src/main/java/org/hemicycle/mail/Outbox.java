package org.hemicycle.mail;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where mail waits until a server takes it, and is kept afterwards. */
@Singleton
public class Outbox {

    private final Mails mails;
    private final Composer composer;
    private final MailSettings settings;
    private final SmtpSettings server;

    Outbox(Mails mails, Composer composer, MailSettings settings, SmtpSettings server) {
        this.mails = mails;
        this.composer = composer;
        this.settings = settings;
        this.server = server;
    }

    /**
     * Puts a letter in, as part of the caller's transaction: both are kept or neither.
     *
     * @return the number of the mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long queue(Letter letter) {
        String messageId = "<" + UUID.randomUUID() + "@" + sender().domain() + ">";
        return Objects.requireNonNull(mails.save(MailRow.of(messageId, letter)).id());
    }

    /** Whose name all mail is sent in, and the organizer that calendar entries name. */
    public Mailbox sender() {
        return settings.sender();
    }

    /** Whether mail leaves the house; if not, it waits until a server is set up. */
    public boolean serverIsSetUp() {
        return server.isSetUp();
    }

    /**
     * The newest mails first.
     *
     * @param page the first is 0
     */
    public List<MailLine> page(Optional<MailStatus> status, int page, int size) {
        return mails.newestFirst(status.map(MailStatus::stored).orElse(null), size, (long) page * size);
    }

    /** How many mails there are of every status, those without one included. */
    public Map<MailStatus, Long> counts() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        for (MailStatus status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        mails.counts().forEach(line -> counts.put(line.status(), line.count()));
        return counts;
    }

    public Optional<OutgoingMail> find(long id) {
        return mails.findById(id).map(MailRow::mail);
    }

    /** The mail as it was sent, or will be, byte for byte (RFC 5322; all of it is ASCII). */
    public Optional<String> source(long id) {
        return find(id).map(mail -> new String(composer.compose(mail), StandardCharsets.US_ASCII));
    }

    public List<SuppressedAddress> suppressedAddresses() {
        return mails.suppressedAddresses();
    }

    /**
     * Lets a failed or suppressed mail wait again, and trusts its address again: a human has decided so.
     *
     * @return false if it was sent, waits already, or is out of date because something newer was queued for the same
     *     calendar entry
     */
    @Transactional
    public boolean tryAgain(long id) {
        boolean waits = mails.tryAgain(id) == 1;
        if (waits) {
            mails.trustAddressOf(id);
        }
        return waits;
    }
}
