package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The roster of a session: made, looked at and published by the chief interpreter. */
@Controller("/sessions/{id}/roster")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final RosterView view;
    private final ScenarioView scenarios;
    private final RosterQueue queue;
    private final RosterSettings settings;

    RosterPages(
            Sessions sessions,
            Sittings sittings,
            RosterRuns runs,
            Rosters rosters,
            RosterView view,
            ScenarioView scenarios,
            RosterQueue queue,
            RosterSettings settings) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.runs = runs;
        this.rosters = rosters;
        this.view = view;
        this.scenarios = scenarios;
        this.queue = queue;
        this.settings = settings;
    }

    /** The newest that is no scenario. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    HttpResponse<?> newest(Reader reader, long id) {
        Session session = session(reader, id);
        return show(reader, session, runs.latest(id));
    }

    @Get("/{run}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    HttpResponse<?> one(Reader reader, long id, long run) {
        Session session = session(reader, id);
        return show(reader, session, Optional.of(rosters.find(session, run)));
    }

    private HttpResponse<?> show(Reader reader, Session session, Optional<RosterRun> made) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "session", session,
                "settings", settings,
                "sittings", sittings.heldIn(session.id())));
        runs.published(session.id()).ifPresent(run -> model.put("published", run));
        made.ifPresent(run -> {
            model.put("run", run);
            if (run.isUnderWay()) {
                model.put("ahead", runs.ahead(run.number()));
                model.put("levels", run.readProblem().levels());
            }
            if (run.isScenario()) {
                model.put("supposed", scenarios.lines(reader, session, run));
            }
            run.readSolution().ifPresent(solution -> model.put("shown", view.of(reader, session, run, solution)));
        });
        return HttpResponse.ok(new ModelAndView<>("rostering/roster", model));
    }

    @Post
    HttpResponse<?> make(Reader reader, long id, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Wish wish = new Wish(RosterRun.Purpose.SOLVED, "", settings.secondsOf(form), settings.workersOf(form));
        queue.add(rosters.ask(reader.person(), session(reader, id), wish).number());
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster"));
    }

    @Post("/{run}/stop")
    HttpResponse<?> stop(Reader reader, long id, long run) {
        rosters.stop(reader.person(), session(reader, id), run);
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run));
    }

    @Post("/{run}/removal")
    HttpResponse<?> remove(Reader reader, long id, long run) {
        Session session = session(reader, id);
        String list = rosters.find(session, run).isScenario() ? "scenarios" : "runs";
        rosters.remove(reader.person(), session, run);
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + list));
    }

    @Post("/{run}/publication")
    HttpResponse<?> publish(Reader reader, long id, long run) {
        rosters.publish(reader.person(), session(reader, id), run);
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run));
    }

    @Get(value = "/{run}/problem.json", produces = MediaType.APPLICATION_JSON)
    String problem(Reader reader, long id, long run) {
        return rosters.find(session(reader, id), run).problemFile();
    }

    @Get(value = "/{run}/solution.json", produces = MediaType.APPLICATION_JSON)
    String solution(Reader reader, long id, long run) {
        return rosters.find(session(reader, id), run)
                .solutionFile()
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
