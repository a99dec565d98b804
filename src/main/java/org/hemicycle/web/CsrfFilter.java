package org.hemicycle.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.ApiTokenFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a change that no form or script of ours asked for. Links with a secret in them ({@code /i/…}, {@code /s/…},
 * {@code /d/…}) need no token: who knows the link may use it. Nor does a program that says who it is in a header, which
 * no other site can make a browser send.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-100)
final class CsrfFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Failures failures;

    CsrfFilter(Failures failures) {
        this.failures = failures;
    }

    /** Waits for the whole body, on a thread that may, whoever asks: no controller has to read one that is still coming. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (SAFE.contains(request.getMethod())) {
            return null;
        }
        Optional<String> token = token(request);
        boolean ours = holdsItsOwnSecret(request.getPath())
                || ApiTokenFetcher.token(request).isPresent()
                || token.filter(said -> Csrf.matches(request, said)).isPresent();
        return ours ? null : failures.forged(request);
    }

    @ResponseFilter
    void rememberVisit(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(Csrf.NEW_VISIT, String.class)
                .ifPresent(visit -> response.cookie(Cookies.of(request, Csrf.VISIT, visit)));
    }

    private static boolean holdsItsOwnSecret(String path) {
        return path.startsWith("/i/") || path.startsWith("/s/") || path.startsWith("/d/");
    }

    private static Optional<String> token(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(Csrf.HEADER))
                .or(() -> request instanceof ServerHttpRequest<?> server ? field(server) : Optional.empty());
    }

    /** Reads a copy; the form itself is read by whoever answers. */
    private static Optional<String> field(ServerHttpRequest<?> request) {
        try (CloseableByteBody copy = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                CloseableAvailableByteBody body = copy.buffer().join()) {
            return FormField.find(body.toString(StandardCharsets.ISO_8859_1), Csrf.FIELD);
        }
    }
}
