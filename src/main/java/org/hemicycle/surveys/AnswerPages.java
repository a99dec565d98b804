package org.hemicycle.surveys;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Readers;

/** The questionnaire behind the link in a letter: no sign-in, no script, any of the six languages, a slow line. */
@Controller("/s/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
class AnswerPages {

    private final Invitees invitees;
    private final Rounds rounds;
    private final Replies replies;
    private final Sessions sessions;

    AnswerPages(Invitees invitees, Rounds rounds, Replies replies, Sessions sessions) {
        this.invitees = invitees;
        this.rounds = rounds;
        this.replies = replies;
        this.sessions = sessions;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Reader visitor, String token) {
        return forInvitee(request, visitor, token, (reader, invitee) -> {
            Form form = replies.of(invitee)
                    .map(answers -> AnswerForm.filled(reader, answers))
                    .orElseGet(() -> Form.empty(reader));
            return HttpResponse.ok(page(reader, invitee, form));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(HttpRequest<?> request, Reader visitor, String token, @Body Map<String, Object> body) {
        return forInvitee(request, visitor, token, (reader, invitee) -> {
            Form form = Form.of(reader, body);
            Optional<Answers> answers = AnswerForm.read(form);
            if (answers.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(page(reader, invitee, form));
            }
            return replies.keep(invitee, answers.get(), false)
                    ? HttpResponse.seeOther(URI.create("/s/" + token + "/thanks"))
                    : closed(reader);
        });
    }

    @Get("/thanks")
    HttpResponse<?> thank(HttpRequest<?> request, Reader visitor, String token) {
        return forInvitee(
                request,
                visitor,
                token,
                (reader, invitee) -> HttpResponse.ok(
                        new ModelAndView<>("surveys/thanks", Map.of("reader", reader, "token", token))));
    }

    @Error
    HttpResponse<?> unknown(Reader visitor, NotFound missing) {
        return notice(visitor, HttpStatus.NOT_FOUND, "unknown");
    }

    /** A link that is unknown or too old gets a page that says so and what to do. */
    private HttpResponse<?> forInvitee(
            HttpRequest<?> request, Reader visitor, String token, BiFunction<Reader, Invitee, HttpResponse<?>> answer) {
        Optional<Invitee> invitee = invitees.byToken(token);
        if (invitee.isEmpty()) {
            throw new NotFound(visitor.t("failure.no-such-page"));
        }
        Reader reader =
                visitor.in(Readers.chosenLanguage(request).orElse(invitee.get().readingLanguage()));
        boolean open =
                rounds.findById(invitee.get().roundId()).map(Round::isOpen).orElse(false);
        return open ? answer.apply(reader, invitee.get()) : closed(reader);
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Invitee invitee, Form form) {
        Round round = rounds.findById(invitee.roundId()).orElseThrow();
        String session = sessions.find(round.sessionId(), reader.language())
                .orElseThrow()
                .title();
        return new ModelAndView<>(
                "surveys/questionnaire",
                Map.of(
                        "reader",
                        reader,
                        "form",
                        form,
                        "invitee",
                        invitee,
                        "session",
                        session,
                        "token",
                        invitee.token()));
    }

    private static HttpResponse<?> closed(Reader reader) {
        return notice(reader, HttpStatus.GONE, "closed");
    }

    private static HttpResponse<?> notice(Reader reader, HttpStatus status, String kind) {
        return HttpResponse.status(status)
                .body(new ModelAndView<>("surveys/no-questionnaire", Map.of("reader", reader, "kind", kind)));
    }
}
