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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** One booth of one sitting: explained, and changed by hand. */
@Controller("/sessions/{id}/roster/{run}/seats/{sitting}/{booth}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class SeatPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Rosters rosters;
    private final RosterEdits edits;
    private final RosterView view;
    private final Pins pins;

    SeatPages(Sessions sessions, Sittings sittings, Rosters rosters, RosterEdits edits, RosterView view, Pins pins) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.rosters = rosters;
        this.edits = edits;
        this.view = view;
        this.pins = pins;
    }

    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    ModelAndView<Map<String, Object>> show(
            Reader reader, long id, long run, long sitting, String booth, @QueryValue @Nullable String swap) {
        Session session = session(reader, id);
        RosterRun made = rosters.find(session, run);
        RosterSolution solution = made.readSolution().orElseThrow(() -> Messages.refusal("refused.not-made"));
        RosterView.Shown shown = view.of(reader, session, made, solution);
        if (!HandMade.knows(
                shown.problem(),
                new Seat(
                        Long.toString(sitting),
                        booth,
                        shown.problem().interpreters().stream()
                                .map(RosterProblem.Interpreter::id)
                                .findFirst()
                                .orElse("")))) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
        SeatView seat = new SeatView(shown.problem(), solution, Long.toString(sitting), booth);
        Sitting held = sittings.find(sitting).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "session", session,
                "run", made,
                "shown", shown,
                "sitting", held,
                "booth", booth,
                "view", seat,
                "members", seat.members(),
                "pinned",
                        pins.ofSession(id).stream()
                                .filter(pin -> pin.sittingId() == sitting)
                                .map(pin -> Long.toString(pin.interpreterId()))
                                .toList()));
        if (swap != null) {
            model.put("swap", swap);
            model.put("exchanges", seat.exchanges(swap));
        }
        return new ModelAndView<>("rostering/seat", model);
    }

    @Post("/assignment")
    HttpResponse<?> assign(
            Reader reader, long id, long run, long sitting, String booth, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Optional<String> instead = Optional.of(form.value("instead")).filter(said -> !said.isEmpty());
        long drawn = edits.assign(
                reader.person(),
                session(reader, id),
                run,
                version(form),
                new Seat(Long.toString(sitting), booth, form.value("interpreter")),
                instead);
        return back(id, drawn, sitting, booth);
    }

    @Post("/vacancy")
    HttpResponse<?> leave(
            Reader reader, long id, long run, long sitting, String booth, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        long drawn = edits.leave(
                reader.person(),
                session(reader, id),
                run,
                version(form),
                new Seat(Long.toString(sitting), booth, form.value("interpreter")));
        return back(id, drawn, sitting, booth);
    }

    /** The other seat is told as its sitting, booth and interpreter, parted by blanks. */
    @Post("/swap")
    HttpResponse<?> swap(Reader reader, long id, long run, long sitting, String booth, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        List<String> other = List.of(form.value("other").split(" "));
        if (other.size() != 3) {
            throw Messages.refusal("refused.with-whom");
        }
        long drawn = edits.swap(
                reader.person(),
                session(reader, id),
                run,
                version(form),
                new Seat(Long.toString(sitting), booth, form.value("interpreter")),
                new Seat(other.get(0), other.get(1), other.get(2)));
        return back(id, drawn, sitting, booth);
    }

    @Post("/pin")
    HttpResponse<?> pin(Reader reader, long id, long run, long sitting, String booth, @Body Map<String, Object> body) {
        edits.pin(reader.person(), session(reader, id), run, seat(reader, sitting, booth, body));
        return back(id, run, sitting, booth);
    }

    @Post("/pin-removal")
    HttpResponse<?> unpin(
            Reader reader, long id, long run, long sitting, String booth, @Body Map<String, Object> body) {
        edits.unpin(reader.person(), session(reader, id), seat(reader, sitting, booth, body));
        return back(id, run, sitting, booth);
    }

    private static Seat seat(Reader reader, long sitting, String booth, Map<String, Object> body) {
        return new Seat(Long.toString(sitting), booth, Form.of(reader, body).value("interpreter"));
    }

    private static int version(Form form) {
        return form.value("version").isEmpty() ? 0 : form.number("version", 0, Integer.MAX_VALUE);
    }

    private static HttpResponse<?> back(long id, long run, long sitting, String booth) {
        return HttpResponse.seeOther(URI.create("/sessions/" + id + "/roster/" + run + "/seats/" + sitting + "/"
                + URLEncoder.encode(booth, StandardCharsets.UTF_8)));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
