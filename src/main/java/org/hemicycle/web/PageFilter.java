package org.hemicycle.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;

/**
 * Gives every answer the headers that keep a browser safe, and remembers the language a reader chose. Stands before all
 * other filters, so that what they answer themselves passes it too.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFilter {

    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; form-action 'self'; base-uri 'none'",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin");

    @ResponseFilter
    void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
        HEADERS.forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.header(name, value);
            }
        });
        cache(request, response);
        chosenLanguage(request)
                .ifPresent(language -> response.cookie(
                        Cookies.of(request, Readers.LANGUAGE, language.tag()).maxAge(YEAR_SECONDS)));
    }

    /** Assets carry their version in the URL and are kept; pages are personal and are not. */
    private static void cache(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains("Cache-Control")) {
            response.header(
                    "Cache-Control",
                    request.getPath().startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store");
        }
    }

    private static Optional<Language> chosenLanguage(HttpRequest<?> request) {
        return request.getParameters().getFirst(Readers.LANGUAGE).flatMap(Language::of);
    }
}
