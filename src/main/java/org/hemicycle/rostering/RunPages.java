package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.rostering.check.LoadTable;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The runs of a session, and what one of them asks of each person, on the screen and on paper. */
@Controller("/sessions/{id}/roster")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
class RunPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final RosterView view;
    private final RosterNames names;

    RunPages(
            Sessions sessions,
            Sittings sittings,
            RosterRuns runs,
            Rosters rosters,
            RosterView view,
            RosterNames names) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.runs = runs;
        this.rosters = rosters;
        this.view = view;
        this.names = names;
    }

    @Get("/runs")
    ModelAndView<Map<String, Object>> list(Reader reader, long id, @QueryValue @Nullable Integer page) {
        Session session = session(reader, id);
        Paging paging = Paging.of(page == null ? 1 : page, runs.count(id));
        return new ModelAndView<>(
                "rostering/runs",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "paging",
                        paging,
                        "runs",
                        runs.lines(id, Paging.SIZE, paging.from())));
    }

    @Get("/{run}/load")
    ModelAndView<Map<String, Object>> load(Reader reader, long id, long run) {
        Session session = session(reader, id);
        RosterRun made = rosters.find(session, run);
        return new ModelAndView<>(
                "rostering/load",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "run",
                        made,
                        "rows",
                        LoadTable.of(made.readProblem(), solution(made).assignments()),
                        "people",
                        names.interpreters(reader, made.readProblem())));
    }

    @Get("/{run}/load.csv")
    HttpResponse<byte[]> loadFile(Reader reader, long id, long run) {
        Session session = session(reader, id);
        RosterRun made = rosters.find(session, run);
        Map<String, String> people = names.interpreters(reader, made.readProblem());
        CsvTable table = new CsvTable(
                reader.t("load.interpreter"),
                reader.t("load.pool"),
                reader.t("load.sittings"),
                reader.t("load.hours"),
                reader.t("load.contract"),
                reader.t("load.undesirable"));
        for (LoadTable.Row row : LoadTable.of(made.readProblem(), solution(made).assignments())) {
            table.row(
                    people.getOrDefault(row.id(), row.id()),
                    row.pool(),
                    row.sittings(),
                    row.minutes() / 60.0,
                    row.contractMinutes() / 60.0,
                    row.undesirableMinutes() / 60.0);
        }
        return table.file("load-" + session.code() + "-" + run + ".csv");
    }

    /** The grid alone, for A4 in landscape, eight sittings on a page. */
    @Get("/{run}/print")
    ModelAndView<Map<String, Object>> print(Reader reader, long id, long run) {
        Session session = session(reader, id);
        RosterRun made = rosters.find(session, run);
        RosterView.Shown shown = view.of(reader, session, made, solution(made));
        return new ModelAndView<>(
                "rostering/print",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "run",
                        made,
                        "sheets",
                        Sheets.of(sittings.heldIn(id)),
                        "shown",
                        shown,
                        "initials",
                        Initials.of(shown.grid())));
    }

    private static RosterSolution solution(RosterRun run) {
        return run.readSolution().orElseThrow(() -> Messages.refusal("refused.not-made"));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    /** As many things as fit beside each other. */
    private static final class Sheets {
        private static final int COLUMNS = 8;

        static <T> List<List<T>> of(List<T> all) {
            return IntStream.range(0, Math.ceilDiv(all.size(), COLUMNS))
                    .mapToObj(sheet -> all.subList(sheet * COLUMNS, Math.min(all.size(), (sheet + 1) * COLUMNS)))
                    .toList();
        }
    }
}
