package org.hemicycle.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hemicycle.accounts.SignInFetcher;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;

/** Finds out who reads: a controller asks for a {@link Reader} as an argument. */
@Singleton
public final class Readers implements TypedRequestArgumentBinder<Reader> {

    /** Name of the cookie and of the query parameter that choose a language. */
    static final String LANGUAGE = "lang";

    /** Name of the query parameter that chooses a time zone, and of its cookie. */
    static final String ZONE = "zone";

    @Override
    public Argument<Reader> argumentType() {
        return Argument.of(Reader.class);
    }

    @Override
    public BindingResult<Reader> bind(ArgumentConversionContext<Reader> context, HttpRequest<?> request) {
        Reader reader = of(request);
        return () -> Optional.of(reader);
    }

    /** The reader behind a request. */
    public Reader of(HttpRequest<?> request) {
        Optional<SignedIn> person = request.getUserPrincipal(Authentication.class)
                .flatMap(authentication ->
                        Optional.ofNullable(authentication.getAttributes().get(SignInFetcher.PERSON)))
                .map(SignedIn.class::cast);
        return new Reader(
                language(request, person),
                zone(request, person),
                person,
                Csrf.tokenFor(request),
                request.getPath(),
                Optional.ofNullable(request.getUri().getRawQuery()).orElse(""));
    }

    /** The language a visitor asked for on this page or an earlier one; empty if none. */
    public static Optional<Language> chosenLanguage(HttpRequest<?> request) {
        return chosen(request, LANGUAGE).flatMap(Language::of);
    }

    private static Language language(HttpRequest<?> request, Optional<SignedIn> person) {
        return chosenLanguage(request)
                .or(() -> person.map(SignedIn::language))
                .orElseGet(() -> Language.preferredIn(
                        Optional.ofNullable(request.getHeaders().get("Accept-Language"))
                                .orElse("")));
    }

    private static ZoneId zone(HttpRequest<?> request, Optional<SignedIn> person) {
        return chosen(request, ZONE)
                .flatMap(Readers::zone)
                .or(() -> person.map(SignedIn::zone))
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<String> chosen(HttpRequest<?> request, String name) {
        return request.getParameters()
                .getFirst(name)
                .or(() -> request.getCookies().findCookie(name).map(Cookie::getValue));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
