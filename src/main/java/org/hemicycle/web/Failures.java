package org.hemicycle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/** Turns what went wrong into a page for a person, or RFC 9457 problem details for a program. */
@Singleton
final class Failures {

    private final Readers readers;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Failures(Readers readers) {
        this.readers = readers;
    }

    HttpResponse<?> forged(HttpRequest<?> request) {
        return answer(request, HttpStatus.FORBIDDEN, readers.of(request).t("failure.forged"));
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, String sentence) {
        return wantsProblem(request)
                ? HttpResponse.status(status)
                        .contentType("application/problem+json")
                        .body(new Problem("about:blank", status.getReason(), status.getCode(), sentence))
                : HttpResponse.status(status)
                        .contentType(MediaType.TEXT_HTML_TYPE)
                        .body(page(request, status, sentence));
    }

    /** Rendered here and not by the framework, which leaves out answers given before a page was chosen. */
    private String page(HttpRequest<?> request, HttpStatus status, String sentence) {
        Map<String, Object> model =
                Map.of("reader", readers.of(request), "status", status.getCode(), "sentence", sentence);
        StringOutput page = new StringOutput();
        templates.render("web/failure.jte", model, page);
        return page.toString();
    }

    private static boolean wantsProblem(HttpRequest<?> request) {
        return request.getPath().startsWith("/api/");
    }
}
