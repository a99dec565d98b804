package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** The roster of a session: made, looked at and published by the chief interpreter. */
@Controller("/sessions/{id}/roster")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Interpreters interpreters;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final RosterQueue queue;

    RosterPages(
            Sessions sessions,
            Sittings sittings,
            Interpreters interpreters,
            RosterRuns runs,
            Rosters rosters,
            RosterQueue queue) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.interpreters = interpreters;
        this.runs = runs;
        this.rosters = rosters;
        this.queue = queue;
    }

    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    HttpResponse<?> show(Reader reader, long id) {
        Session session = session(reader, id);
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "session", session,
                "sittings", sittings.heldIn(id)));
        MutableHttpResponse<?> page = HttpResponse.ok(new ModelAndView<>("rostering/roster", model));
        runs.latest(id).ifPresent(run -> {
            model.put("run", run);
            if (run.isUnderWay()) {
                page.header("Refresh", "1");
            }
            run.readSolution().ifPresent(solution -> {
                model.put("solution", solution);
                model.put("grid", RosterGrid.of(run.readProblem(), solution, names()));
                model.put("names", sittingNames(reader, id));
            });
        });
        return page;
    }

    @Post
    HttpResponse<?> make(Reader reader, long id) {
        queue.add(rosters.ask(reader.person(), session(reader, id)).number());
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster"));
    }

    @Post("/{run}/publication")
    HttpResponse<?> publish(Reader reader, long id, long run) {
        rosters.publish(reader.person(), session(reader, id), run);
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster"));
    }

    @Get(value = "/{run}/problem.json", produces = MediaType.APPLICATION_JSON)
    String problem(Reader reader, long id, long run) {
        return run(reader, id, run).problem();
    }

    @Get(value = "/{run}/solution.json", produces = MediaType.APPLICATION_JSON)
    String solution(Reader reader, long id, long run) {
        String solution = run(reader, id, run).solution();
        if (solution == null) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
        return solution;
    }

    private RosterRun run(Reader reader, long session, long run) {
        return runs.findById(run)
                .filter(one -> one.sessionId() == session)
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Map<String, String> names() {
        return interpreters.all().stream()
                .collect(Collectors.toMap(one -> Long.toString(one.number()), Interpreter::name));
    }

    private Map<String, String> sittingNames(Reader reader, long session) {
        List<Sitting> all = sittings.ofSession(session);
        return all.stream()
                .collect(Collectors.toMap(
                        one -> Long.toString(one.id()),
                        one -> reader.t("sitting." + one.kind(), one.number()) + ", "
                                + reader.moment(one.startsAt(), one.hostZone())));
    }
}
