package org.hemicycle.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.hemicycle.accounts.SignInFetcher;
import org.hemicycle.accounts.Token;

/**
 * The token that proves a form was ours: a hash of the secret in the reader's cookie, which another site can neither
 * read nor guess. Before the sign-in the secret is that of the visit.
 */
final class Csrf {

    /** Name of the form field. */
    static final String FIELD = "csrf";

    /** Name of the header, for requests made by script. */
    static final String HEADER = "X-CSRF-Token";

    /** Name of the cookie that stands in for a sign-in. */
    static final String VISIT = "visit";

    /** Attribute of a request whose answer must set that cookie. */
    static final String NEW_VISIT = "new-visit";

    private Csrf() {}

    static String tokenFor(HttpRequest<?> request) {
        return token(secret(request).orElseGet(() -> newVisit(request)));
    }

    static boolean matches(HttpRequest<?> request, String said) {
        return secret(request).map(secret -> equal(token(secret), said)).orElse(false);
    }

    private static Optional<String> secret(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(SignInFetcher.COOKIE)
                .or(() -> request.getCookies().findCookie(VISIT))
                .map(Cookie::getValue);
    }

    private static String newVisit(HttpRequest<?> request) {
        return request.getAttribute(NEW_VISIT, String.class).orElseGet(() -> {
            String visit = Token.make();
            request.setAttribute(NEW_VISIT, visit);
            return visit;
        });
    }

    private static String token(String secret) {
        return Token.hash("csrf " + secret);
    }

    private static boolean equal(String expected, String said) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }
}
