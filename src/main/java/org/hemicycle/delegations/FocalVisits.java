package org.hemicycle.delegations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Readers;

/** Who comes by a private link, and reads in which language. */
@Singleton
class FocalVisits {

    private static final Duration REMEMBERED_FOR = Duration.ofHours(12);

    private final FocalLinks links;
    private final Delegations delegations;
    private final Sessions sessions;

    FocalVisits(FocalLinks links, Delegations delegations, Sessions sessions) {
        this.links = links;
        this.delegations = delegations;
        this.sessions = sessions;
    }

    /**
     * A focal point on the way.
     *
     * @param delegation named in the reader's language
     */
    public record Visit(String token, Reader reader, Delegation delegation, Session session, By by) {

        public String home() {
            return "/d/" + token;
        }
    }

    /**
     * Answers the holder of a link that holds.
     *
     * @throws NotFound if the link holds no longer or never did
     */
    HttpResponse<?> with(
            HttpRequest<?> request, Reader visitor, String token, Function<Visit, HttpResponse<?>> answer) {
        return links.delegation(token, By.language())
                .<HttpResponse<?>>map(found -> answer.apply(visit(request, visitor, token, found)))
                .orElseThrow(() -> unknown(visitor));
    }

    /** Keeps the way back from pages that do not know the link, for the day. */
    Cookie cookie(HttpRequest<?> request, Visit visit) {
        boolean secure =
                request.isSecure() || "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
        return Cookie.of(name(visit.delegation().id()), visit.token())
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(REMEMBERED_FOR)
                .path("/d/");
    }

    /** The link by which the visitor came to a delegation, if this browser knows it. */
    Optional<String> remembered(HttpRequest<?> request, long delegation) {
        return request.getCookies().findCookie(name(delegation)).map(Cookie::getValue);
    }

    static NotFound unknown(Reader visitor) {
        return new NotFound(visitor.t("failure.no-such-page"));
    }

    private Visit visit(HttpRequest<?> request, Reader visitor, String token, Delegation english) {
        Language language = Readers.chosenLanguage(request).orElse(english.language());
        Delegation named = delegations.find(english.id(), language).orElseThrow();
        Session session = sessions.find(english.sessionId(), language).orElseThrow();
        ZoneId zone = session.hostZone();
        Reader reader = new Reader(language, zone, Optional.empty(), visitor.csrf(), visitor.path(), visitor.query());
        return new Visit(token, reader, named, session, By.focalPointOf(english));
    }

    private static String name(long delegation) {
        return "focal-" + delegation;
    }
}
