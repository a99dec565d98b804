package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** The published roster on paper: a sheet for each booth and day, and who works when in one table. */
@Controller("/sessions/{id}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
public class BoothSheetPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Assignments assignments;
    private final CurrentProblem problems;
    private final SheetFacts facts;
    private final People people;

    BoothSheetPages(
            Sessions sessions,
            Sittings sittings,
            Assignments assignments,
            CurrentProblem problems,
            SheetFacts facts,
            People people) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.assignments = assignments;
        this.problems = problems;
        this.facts = facts;
        this.people = people;
    }

    @Get("/booth-sheets")
    ModelAndView<Map<String, Object>> sheets(Reader reader, long id, @QueryValue @Nullable LocalDate day) {
        Session session = session(reader, id);
        List<Sitting> held = sittings.heldIn(id);
        List<Assigned> published = assignments.ofSession(id);
        List<LocalDate> days = held.stream().map(Sitting::day).distinct().toList();
        List<BoothSheet> sheets = published.isEmpty()
                ? List.of()
                : BoothSheet.of(held, published, completed(session, published), day == null ? days : List.of(day));
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "session", session,
                "days", days,
                "helpDesk", helpDesk(),
                "sheets", sheets,
                "facts", facts.of(reader, session, sheets)));
        if (day != null) {
            model.put("day", day);
        }
        return new ModelAndView<>("rostering/booth-sheets", model);
    }

    @Get("/assignments")
    ModelAndView<Map<String, Object>> report(Reader reader, long id, @QueryValue @Nullable LocalDate day) {
        Session session = session(reader, id);
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "session",
                session,
                "days",
                sittings.heldIn(id).stream().map(Sitting::day).distinct().toList(),
                "lines",
                lines(id, day)));
        if (day != null) {
            model.put("day", day);
        }
        return new ModelAndView<>("rostering/assignments", model);
    }

    @Get("/assignments.csv")
    HttpResponse<byte[]> csv(Reader reader, long id, @QueryValue @Nullable LocalDate day) {
        Session session = session(reader, id);
        CsvTable table = new CsvTable(head(reader));
        each(reader, lines(id, day), (line, cells) -> table.row(cells));
        return table.file("assignments-" + session.code() + (day == null ? "" : "-" + day) + ".csv");
    }

    @Get("/assignments.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, long id, @QueryValue @Nullable LocalDate day) {
        Session session = session(reader, id);
        XlsxTable table = new XlsxTable(session.code(), head(reader));
        each(reader, lines(id, day), (line, cells) -> table.row(cells));
        return table.file("assignments-" + session.code() + (day == null ? "" : "-" + day) + ".xlsx");
    }

    /** An assignment of the day. */
    public record Line(Sitting sitting, Assigned assigned) {

        /** A key of the answer to it. */
        public String answer() {
            return assigned.isDeclined()
                    ? "cell.declined"
                    : assigned.confirmedAt() == null ? "report.open" : "assignments.confirmed";
        }
    }

    private List<Line> lines(long session, @Nullable LocalDate day) {
        List<Line> lines = new ArrayList<>();
        List<Assigned> published = assignments.ofSession(session);
        for (Sitting sitting : sittings.heldIn(session)) {
            if (day == null || day.equals(sitting.day())) {
                published.stream()
                        .filter(one -> one.sittingId() == sitting.id())
                        .forEach(one -> lines.add(new Line(sitting, one)));
            }
        }
        return lines;
    }

    private static Object[] head(Reader reader) {
        return new Object[] {
            reader.t("report.day"),
            reader.t("report.from"),
            reader.t("report.to"),
            reader.t("report.zone"),
            reader.t("repair.sitting"),
            reader.t("roster.booth"),
            reader.t("load.interpreter"),
            reader.t("assignments.place"),
            reader.t("assignments.turn"),
            reader.t("sitting.platform"),
            reader.t("report.answer")
        };
    }

    private static void each(Reader reader, List<Line> lines, BiConsumer<Line, Object[]> table) {
        for (Line line : lines) {
            Sitting sitting = line.sitting();
            Assigned one = line.assigned();
            table.accept(line, new Object[] {
                sitting.day(),
                reader.time(sitting.startsAt(), sitting.hostZone()),
                reader.time(sitting.endsAt(), sitting.hostZone()),
                sitting.zone(),
                RosterNames.title(reader, sitting),
                one.language(),
                one.interpreter(),
                one.place(),
                one.turn(),
                sitting.platformName() == null ? "" : sitting.platformName(),
                reader.t(line.answer())
            });
        }
    }

    private RosterSolution completed(Session session, List<Assigned> published) {
        RosterProblem problem = problems.of(session);
        HandMade roster = HandMade.of(
                problem, published.stream().map(Assigned::assignment).toList());
        return Completed.of(problem, roster.assignments());
    }

    /** Whom to call when the sound fails. */
    private List<String> helpDesk() {
        return people.all().stream()
                .filter(person -> person.is(Role.HELP_DESK))
                .map(SignedIn::email)
                .toList();
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
