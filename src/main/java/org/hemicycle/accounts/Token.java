package org.hemicycle.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess: 256 random bits, written so that they fit into a URL. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    public static String make() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return encode(bits);
    }

    /** What is stored of a secret: it can be compared, not used. */
    public static String hash(String token) {
        try {
            return encode(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
