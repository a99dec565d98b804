package org.hemicycle.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;

/** Argon2id with the first parameters that OWASP's password storage cheat sheet recommends: 19 MiB, 2 passes, 1 lane. */
@Singleton
final class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Compared when there is no such account, so that the time taken tells nobody which accounts exist. */
    private final String nobody = hash(Token.make());

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Takes the time of a comparison and is never true. */
    boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }
}
