package org.hemicycle.accounts;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Finds the person for whom a program asks, by {@code Authorization: Bearer …}; in the API alone. */
@Singleton
public final class ApiTokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final ExecutorService executor;

    ApiTokenFetcher(ApiTokens tokens, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.tokens = tokens;
        this.executor = executor;
    }

    /** The token of a program; no browser sends one by itself. */
    public static Optional<String> token(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get("Authorization"))
                .filter(header -> request.getPath().startsWith("/api/")
                        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return token(request)
                .<Publisher<Authentication>>map(token ->
                        Publishers.fromCompletableFuture(CompletableFuture.supplyAsync(() -> person(token), executor)))
                .orElseGet(Publishers::empty);
    }

    private @Nullable Authentication person(String token) {
        return tokens.find(token).map(SignInFetcher::authentication).orElse(null);
    }
}
