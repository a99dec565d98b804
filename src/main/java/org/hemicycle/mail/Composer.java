package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a mail as it goes over the wire. The same mail gives the same bytes, today and at the tenth attempt. */
@Singleton
final class Composer {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US).withZone(ZoneOffset.UTC);

    private final MailSettings settings;

    Composer(MailSettings settings) {
        this.settings = settings;
    }

    byte[] compose(OutgoingMail mail) {
        try {
            MimeMessage message = new StableMessage(mail.messageId());
            address(message, mail);
            describe(message, mail);
            fill(message, mail);
            message.saveChanges();
            return bytes(message);
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException("Mail " + mail.id() + " cannot be composed", failure);
        }
    }

    private void address(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setFrom(mail.sender().orElseGet(settings::sender).asHeader());
        message.setRecipient(RecipientType.TO, mail.letter().recipient().asHeader());
        if (mail.letter().replyTo().isPresent()) {
            message.setReplyTo(
                    new InternetAddress[] {mail.letter().replyTo().get().asHeader()});
        }
    }

    private static void describe(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setSubject(mail.letter().subject(), UTF_8.name());
        message.setHeader("Date", DATE.format(mail.queuedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.letter().language());
    }

    private static void fill(MimeMessage message, OutgoingMail mail) throws MessagingException {
        Letter letter = mail.letter();
        if (letter.calendar().isPresent()) {
            MimeMultipart mixed = new StableMultipart("mixed", mail.messageId());
            mixed.addBodyPart(StableMultipart.wrapped(alternatives(letter, mail.messageId())));
            mixed.addBodyPart(attachment(letter.calendar().get()));
            message.setContent(mixed);
        } else if (letter.html().isPresent()) {
            message.setContent(alternatives(letter, mail.messageId()));
        } else {
            Content.text("plain", letter.text()).into(message);
        }
    }

    /** The same thing thrice, the best last: mail programs show the last that they understand. */
    private static MimeMultipart alternatives(Letter letter, String messageId) throws MessagingException {
        MimeMultipart alternatives = new StableMultipart("alternative", messageId);
        alternatives.addBodyPart(Content.text("plain", letter.text()).part());
        if (letter.html().isPresent()) {
            alternatives.addBodyPart(Content.text("html", letter.html().get()).part());
        }
        if (letter.calendar().isPresent()) {
            alternatives.addBodyPart(Content.invitation(letter.calendar().get()).part());
        }
        return alternatives;
    }

    /** For programs that do not look into the alternatives; not text/calendar, or Outlook would show it twice. */
    private static BodyPart attachment(CalendarText calendar) throws MessagingException {
        MimeBodyPart part = Content.file(calendar).part();
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }

    /** Ends with a line break, which SMTP would add otherwise. */
    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        byte[] source = bytes.toByteArray();
        if (source[source.length - 1] == '\n') {
            return source;
        }
        bytes.write('\r');
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
