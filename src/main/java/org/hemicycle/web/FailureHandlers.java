package org.hemicycle.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Postgres;
import org.hemicycle.reference.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where failures become answers. */
@Controller("/failures")
@Secured(SecurityRule.IS_ANONYMOUS)
final class FailureHandlers {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandlers.class);

    private final Failures failures;
    private final Readers readers;

    FailureHandlers(Failures failures, Readers readers) {
        this.failures = failures;
        this.readers = readers;
    }

    @Error(global = true)
    HttpResponse<?> notFound(HttpRequest<?> request, NotFound missing) {
        return failures.answer(
                request, HttpStatus.NOT_FOUND, readers.of(request).t(missing));
    }

    @Error(global = true)
    HttpResponse<?> refused(HttpRequest<?> request, Refused refusal) {
        return failures.answer(
                request, HttpStatus.UNPROCESSABLE_ENTITY, readers.of(request).t(refusal));
    }

    @Error(global = true)
    HttpResponse<?> outdated(HttpRequest<?> request, Outdated edit) {
        return failures.answer(request, HttpStatus.CONFLICT, readers.of(request).t(edit));
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> noSuchPage(HttpRequest<?> request) {
        return failures.answer(request, HttpStatus.NOT_FOUND, text(request, "failure.no-such-page"));
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<?> wrongMethod(HttpRequest<?> request) {
        return failures.answer(request, HttpStatus.METHOD_NOT_ALLOWED, text(request, "failure.no-such-page"));
    }

    @Error(global = true)
    HttpResponse<?> malformed(HttpRequest<?> request, ConversionErrorException malformed) {
        return unreadable(request, malformed.getArgument());
    }

    @Error(global = true)
    HttpResponse<?> missing(HttpRequest<?> request, UnsatisfiedRouteException missing) {
        return unreadable(request, missing.getArgument());
    }

    @Error(global = true)
    HttpResponse<?> notAllowed(HttpRequest<?> request, AuthorizationException refusal) {
        if (refusal.isForbidden()) {
            return failures.answer(request, HttpStatus.FORBIDDEN, text(request, "failure.not-your-role"));
        }
        return request.getPath().startsWith("/api/")
                ? failures.answer(request, HttpStatus.UNAUTHORIZED, text(request, "failure.sign-in-first"))
                : HttpResponse.seeOther(URI.create(
                        "/sign-in?next=" + URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8)));
    }

    @Error(global = true)
    HttpResponse<?> refusedByTheServer(HttpRequest<?> request, HttpStatusException refusal) {
        return failures.answer(request, refusal.getStatus(), text(request, "failure.not-understood"));
    }

    @Error(global = true)
    HttpResponse<?> noJson(HttpRequest<?> request, JsonSyntaxException malformed) {
        return failures.answer(request, HttpStatus.BAD_REQUEST, text(request, "failure.not-understood"));
    }

    @Error(global = true)
    HttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException refusal) {
        return failures.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, text(request, "failure.too-large"));
    }

    /** What the database refuses: a place that somebody else got at the same moment, or to remove what others need. */
    @Error(global = true)
    HttpResponse<?> refusedByTheDatabase(HttpRequest<?> request, DataAccessException failure) {
        if (Postgres.isOverlap(failure)) {
            return failures.answer(request, HttpStatus.CONFLICT, text(request, "failure.taken-meanwhile"));
        }
        return Postgres.isStillUsed(failure)
                ? failures.answer(request, HttpStatus.CONFLICT, text(request, "failure.still-used"))
                : broken(request, failure);
    }

    @Error(global = true)
    HttpResponse<?> broken(HttpRequest<?> request, Throwable bug) {
        LOG.error("{} {} failed", request.getMethod(), request.getPath(), bug);
        return failures.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, text(request, "failure.our-fault"));
    }

    private HttpResponse<?> unreadable(HttpRequest<?> request, Argument<?> argument) {
        return failures.answer(
                request, HttpStatus.BAD_REQUEST, readers.of(request).t("failure.unreadable", argument.getName()));
    }

    private String text(HttpRequest<?> request, String key) {
        return readers.of(request).t(key);
    }
}
