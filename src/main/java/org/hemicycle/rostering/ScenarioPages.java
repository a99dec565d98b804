package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.RuleSetRow;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.reference.NotFound;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What if: rosters beside the published one, compared level by level. */
@Controller("/sessions/{id}/roster/scenarios")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class ScenarioPages {

    private final Sessions sessions;
    private final Scenarios scenarios;
    private final ScenarioView view;
    private final CurrentProblem problems;
    private final RuleSets ruleSets;
    private final RosterQueue queue;
    private final RosterSettings settings;

    ScenarioPages(
            Sessions sessions,
            Scenarios scenarios,
            ScenarioView view,
            CurrentProblem problems,
            RuleSets ruleSets,
            RosterQueue queue,
            RosterSettings settings) {
        this.sessions = sessions;
        this.scenarios = scenarios;
        this.view = view;
        this.problems = problems;
        this.ruleSets = ruleSets;
        this.queue = queue;
        this.settings = settings;
    }

    /** @param against the scenario that the others are compared with; the published roster if none is named */
    @Get
    ModelAndView<Map<String, Object>> compare(Reader reader, long id, @QueryValue @Nullable Long against) {
        Session session = session(reader, id);
        return new ModelAndView<>(
                "rostering/scenarios",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "shown",
                        view.of(reader, session, Optional.ofNullable(against))));
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> suppose(Reader reader, long id) {
        return page(reader, session(reader, id), Form.empty(reader));
    }

    @Post
    HttpResponse<?> make(Reader reader, long id, @Body Map<String, Object> body) {
        Session session = session(reader, id);
        Form form = Form.of(reader, body);
        ScenarioForm read = new ScenarioForm(form, reader);
        String title = read.title();
        @Nullable Integer seconds = settings.secondsOf(form);
        Optional<Scenario> scenario = read.scenario();
        if (scenario.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, session, form));
        }
        RosterRun run = scenarios.ask(reader.person(), session, title, scenario.get(), seconds, null);
        queue.add(run.number());
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run.number()));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Session session, Form form) {
        RosterProblem now = problems.of(session);
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "session",
                session,
                "form",
                form,
                "settings",
                settings,
                "now",
                now.limits(),
                "ruleSets",
                ruleSets.all().stream().filter(RuleSetRow::isPublished).toList(),
                "missing",
                scenarios.missing(session),
                "booths",
                booths(now),
                "rows",
                ScenarioForm.ROWS));
        return new ModelAndView<>("rostering/scenario-new", model);
    }

    private static List<String> booths(RosterProblem problem) {
        return problem.sittings().stream()
                .flatMap(sitting -> sitting.booths().stream())
                .map(RosterProblem.Booth::language)
                .distinct()
                .sorted()
                .toList();
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
