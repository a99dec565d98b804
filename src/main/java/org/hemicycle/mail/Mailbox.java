package org.hemicycle.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/**
 * An address with the name of whoever reads there, as RFC 5322 calls it.
 *
 * @param address such as {@code head@fiji.example}; the part before the @ in ASCII, a domain in any script is kept in
 *     its ASCII form
 * @param name in any script, empty if not known; line breaks and control characters become spaces
 */
public record Mailbox(String address, String name) {

    private static final int LONGEST = 254;

    /** @throws IllegalArgumentException if the address is none; {@link #isAddress} tells beforehand */
    public Mailbox {
        address = ascii(address);
        name = Wording.oneLine(name);
        if (!isAddress(address)) {
            throw new IllegalArgumentException("Not a mail address: " + Wording.oneLine(address));
        }
    }

    /** Whether mail can be addressed so, not whether anybody reads it. */
    public static boolean isAddress(String text) {
        String ascii = ascii(text);
        if (ascii.length() > LONGEST || !ascii.matches("[\\x21-\\x7E]+@[^@.]+(\\.[^@.]+)*")) {
            return false;
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(ascii, true);
            return parsed.length == 1 && ascii.equals(parsed[0].getAddress());
        } catch (AddressException malformed) {
            return false;
        }
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    InternetAddress asHeader() {
        try {
            return new InternetAddress(address, name.isEmpty() ? null : name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String ascii(String address) {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }
}
