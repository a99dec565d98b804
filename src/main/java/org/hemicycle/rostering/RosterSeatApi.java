package org.hemicycle.rostering;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The seats of a roster, changed and explained, for programs. */
@Controller("/api/v1/rosters/{run}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterSeatApi {

    private final Sessions sessions;
    private final RosterRuns runs;
    private final RosterEdits edits;
    private final RosterNames names;

    RosterSeatApi(Sessions sessions, RosterRuns runs, RosterEdits edits, RosterNames names) {
        this.sessions = sessions;
        this.runs = runs;
        this.edits = edits;
        this.names = names;
    }

    /** Puts somebody into a booth, in place of somebody if told; answers with the version by hand. */
    @Post("/assignments")
    RosterAnswer assign(Reader reader, long run, @Body Edit edit) {
        long drawn = edits.assign(
                reader.person(),
                sessionOf(reader, run),
                run,
                edit.version(),
                edit.seat(),
                Optional.ofNullable(edit.instead()));
        return answer(drawn);
    }

    /** Leaves a seat empty; answers with the version by hand. */
    @Post("/vacancies")
    RosterAnswer leave(Reader reader, long run, @Body Edit edit) {
        return answer(edits.leave(reader.person(), sessionOf(reader, run), run, edit.version(), edit.seat()));
    }

    /** Lets two change places; answers with the version by hand. */
    @Post("/swaps")
    RosterAnswer swap(Reader reader, long run, @Body SwapEdit edit) {
        return answer(edits.swap(
                reader.person(),
                sessionOf(reader, run),
                run,
                edit.version(),
                edit.one().seat(),
                edit.other().seat()));
    }

    /** Pins somebody to a seat: every new roster keeps it. */
    @Post("/pins")
    @Status(HttpStatus.NO_CONTENT)
    void pin(Reader reader, long run, @Body SeatName seat) {
        edits.pin(reader.person(), sessionOf(reader, run), run, seat.seat());
    }

    /** Takes a pin out. */
    @Delete("/pins/{sitting}/{booth}/{interpreter}")
    @Status(HttpStatus.NO_CONTENT)
    void unpin(Reader reader, long run, String sitting, String booth, String interpreter) {
        edits.unpin(reader.person(), sessionOf(reader, run), new Seat(sitting, booth, interpreter));
    }

    /** Explains a booth: why each member sits there, who is next best, whom which rule keeps out, what would fill it. */
    @Get("/seats/{sitting}/{booth}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    SeatAnswer explain(long run, String sitting, String booth) {
        RosterRun made = run(run);
        RosterProblem problem = made.readProblem();
        boolean known = problem.sittings().stream()
                .filter(one -> one.id().equals(sitting))
                .anyMatch(one -> one.booths().stream().anyMatch(other -> LanguageTags.same(other.language(), booth)));
        if (!known) {
            throw Messages.missing("missing.booth");
        }
        RosterSolution solution = made.readSolution().orElseThrow(() -> Messages.missing("refused.not-made"));
        return SeatAnswer.of(new SeatView(problem, solution, sitting, booth));
    }

    private RosterAnswer answer(long number) {
        RosterRun drawn = run(number);
        return RosterAnswer.of(
                drawn,
                drawn.readSolution()
                        .map(solution -> names.english(drawn.sessionId()).violations(drawn.readProblem(), solution))
                        .orElseThrow());
    }

    private RosterRun run(long run) {
        return runs.findById(run).orElseThrow(() -> Messages.missing("missing.roster"));
    }

    private Session sessionOf(Reader reader, long run) {
        return sessions.find(run(run).sessionId(), reader.language())
                .orElseThrow(() -> Messages.missing("missing.session"));
    }

    /** @param instead whose seat is taken */
    @Serdeable
    record Edit(
            int version,
            String sitting,
            String booth,
            String interpreter,
            @Nullable String instead) {
        Seat seat() {
            return new Seat(sitting, booth, interpreter);
        }
    }

    @Serdeable
    record SeatName(String sitting, String booth, String interpreter) {
        Seat seat() {
            return new Seat(sitting, booth, interpreter);
        }
    }

    @Serdeable
    record SwapEdit(int version, SeatName one, SeatName other) {}
}
