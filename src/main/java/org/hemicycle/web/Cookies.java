package org.hemicycle.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;

/** Cookies that scripts cannot read and other sites cannot send; over TLS only where the page came by TLS. */
final class Cookies {

    private Cookies() {}

    static Cookie of(HttpRequest<?> request, String name, String value) {
        return Cookie.of(name, value)
                .httpOnly(true)
                .secure(byTls(request))
                .sameSite(SameSite.Lax)
                .path("/");
    }

    static Cookie gone(HttpRequest<?> request, String name) {
        return of(request, name, "").maxAge(0);
    }

    private static boolean byTls(HttpRequest<?> request) {
        return request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
