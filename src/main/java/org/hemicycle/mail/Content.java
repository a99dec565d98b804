package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;

/** What one part of a mail holds, always encoded to ASCII lines of a length that every relay lets through. */
record Content(String type, String encoding, byte[] bytes) {

    private static final String BASE64 = "base64";
    private static final String QUOTED_PRINTABLE = "quoted-printable";

    /** @param lines parted by line feeds; in a mail each, the last included, is ended by CR LF */
    static Content text(String subtype, String lines) {
        byte[] bytes = (lines.endsWith("\n") ? lines : lines + "\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
        return new Content("text/" + subtype + "; charset=UTF-8", shorterEncoding(bytes), bytes);
    }

    static Content invitation(CalendarText calendar) {
        String type = "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
        return new Content(type, BASE64, calendar.text().getBytes(UTF_8));
    }

    static Content file(CalendarText calendar) {
        return new Content("application/ics", BASE64, calendar.text().getBytes(UTF_8));
    }

    MimeBodyPart part() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        into(part);
        return part;
    }

    void into(MimePart part) throws MessagingException {
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
    }

    /** Quoted-printable makes three octets of each foreign one, base64 makes four of every three. */
    private static String shorterEncoding(byte[] bytes) {
        long foreign = 0;
        for (byte octet : bytes) {
            foreign += octet < 0 ? 1 : 0;
        }
        return foreign * 6 > bytes.length ? BASE64 : QUOTED_PRINTABLE;
    }
}
