package org.hemicycle.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;

/** A multipart whose boundary follows from the Message-ID, which nobody can foresee who writes the parts. */
final class StableMultipart extends MimeMultipart {

    StableMultipart(String subtype, String messageId) {
        super(subtype);
        ParameterList parameters = new ParameterList();
        parameters.set("boundary", "=_" + subtype + "_" + messageId.substring(1, messageId.indexOf('@')));
        contentType = new ContentType("multipart", subtype, parameters).toString();
    }

    static MimeBodyPart wrapped(MimeMultipart inner) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(inner);
        return part;
    }
}
