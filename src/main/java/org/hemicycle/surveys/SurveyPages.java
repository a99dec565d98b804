package org.hemicycle.surveys;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Survey rounds and what they found. What one person said is for the help desk alone. */
@Controller("/surveys")
@Secured({Role.Named.SECRETARY, Role.Named.ADMINISTRATOR, Role.Named.HELP_DESK, Role.Named.ANALYST})
class SurveyPages {

    private final SurveyRounds rounds;
    private final Replies replies;
    private final Sessions sessions;
    private final Delegates delegates;
    private final Countries countries;
    private final Audit audit;

    SurveyPages(
            SurveyRounds rounds,
            Replies replies,
            Sessions sessions,
            Delegates delegates,
            Countries countries,
            Audit audit) {
        this.rounds = rounds;
        this.replies = replies;
        this.sessions = sessions;
        this.delegates = delegates;
        this.countries = countries;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> all(Reader reader) {
        return list(reader, Form.empty(reader));
    }

    @Post
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.Named.SECRETARY, Role.Named.ADMINISTRATOR})
    HttpResponse<?> open(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String title = form.text("title", 200);
        form.text("session", 20);
        long session = form.key("session").orElse(0L);
        if (!form.isFaulty() && delegates.ofSession(session).isEmpty()) {
            form.fault("session", reader.t("survey.no-delegates"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(list(reader, form));
        }
        long round = rounds.openForDelegates(reader.person(), session, title);
        audit.note(reader.person(), "opened survey", title);
        return HttpResponse.seeOther(URI.create("/surveys/" + round));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Round round = rounds.find(id);
        return new ModelAndView<>(
                "surveys/round",
                Map.of(
                        "reader",
                        reader,
                        "round",
                        round,
                        "session",
                        session(round, reader),
                        "findings",
                        rounds.findings(round, reader.language())));
    }

    @Post("/{id}/closure")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({Role.Named.SECRETARY, Role.Named.ADMINISTRATOR})
    HttpResponse<?> close(Reader reader, long id) {
        Round round = rounds.find(id);
        rounds.close(id);
        audit.note(reader.person(), "closed survey", round.title());
        return HttpResponse.seeOther(URI.create("/surveys/" + id));
    }

    @Get("/{id}/export.csv")
    HttpResponse<byte[]> export(Reader reader, long id) {
        Round round = rounds.find(id);
        Findings findings = rounds.findings(round, reader.language());
        return new FindingsTable(round, session(round, reader), findings, reader)
                .csv()
                .file("survey-" + id + ".csv");
    }

    @Get("/{id}/answers")
    @Transactional
    @Secured(Role.Named.HELP_DESK)
    ModelAndView<Map<String, Object>> answers(Reader reader, long id) {
        Round round = rounds.find(id);
        audit.note(reader.person(), "read survey answers", round.title());
        return new ModelAndView<>(
                "surveys/answers",
                Map.of(
                        "reader",
                        reader,
                        "round",
                        round,
                        "replies",
                        replies.ofRound(id),
                        "countries",
                        countries.all(reader.language()).stream()
                                .collect(Collectors.toMap(Country::code, Country::name))));
    }

    private ModelAndView<Map<String, Object>> list(Reader reader, Form form) {
        List<Session> all = sessions.all(reader.language());
        return new ModelAndView<>(
                "surveys/all",
                Map.of(
                        "reader",
                        reader,
                        "form",
                        form,
                        "rounds",
                        rounds.all(),
                        "turnouts",
                        rounds.turnouts(),
                        "sessions",
                        all,
                        "titles",
                        all.stream().collect(Collectors.toMap(Session::id, Function.identity()))));
    }

    private Session session(Round round, Reader reader) {
        return sessions.find(round.sessionId(), reader.language()).orElseThrow();
    }
}
