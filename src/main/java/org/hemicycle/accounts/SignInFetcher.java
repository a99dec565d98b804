package org.hemicycle.accounts;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Finds the person behind a request by the cookie of their sign-in. */
@Singleton
public final class SignInFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    /** Name of the cookie that holds the token. */
    public static final String COOKIE = "sign-in";

    /** Attribute of the authentication that holds the {@link SignedIn}. */
    public static final String PERSON = "person";

    private final SignIns signIns;
    private final ExecutorService executor;

    SignInFetcher(SignIns signIns, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.signIns = signIns;
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<Cookie> cookie = request.getCookies().findCookie(COOKIE);
        return cookie.isEmpty()
                ? Publishers.empty()
                : Publishers.fromCompletableFuture(
                        CompletableFuture.supplyAsync(() -> person(cookie.get().getValue()), executor));
    }

    private @Nullable Authentication person(String token) {
        return signIns.find(token).map(SignInFetcher::authentication).orElse(null);
    }

    static Authentication authentication(SignedIn person) {
        List<String> roles = person.roles().stream().map(Role::name).toList();
        return Authentication.build(person.email(), roles, Map.of(PERSON, person));
    }
}
