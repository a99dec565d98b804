package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Rosters for programs. */
@Controller("/api/v1/rosters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterApi {

    private final Sessions sessions;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final Repairs repairs;
    private final BroughtRosters brought;
    private final RosterNames names;
    private final RosterProgress progress;
    private final RosterQueue queue;
    private final RosterSettings settings;

    RosterApi(
            Sessions sessions,
            RosterRuns runs,
            Rosters rosters,
            Repairs repairs,
            BroughtRosters brought,
            RosterNames names,
            RosterProgress progress,
            RosterQueue queue,
            RosterSettings settings) {
        this.sessions = sessions;
        this.runs = runs;
        this.rosters = rosters;
        this.repairs = repairs;
        this.brought = brought;
        this.names = names;
        this.progress = progress;
        this.queue = queue;
        this.settings = settings;
    }

    /** The rosters of a session, the newest first. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    Slice<Line> list(
            Reader reader,
            @QueryValue long session,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        session(reader, session);
        List<RunLine> lines = runs.lines(session, size, Slice.start(page, size));
        return new Slice<>(
                runs.count(session), page, size, lines.stream().map(Line::of).toList());
    }

    /** A roster: where its search stands, its levels with their proved bounds, and what the independent check finds. */
    @Get("/{run}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    RosterAnswer show(Reader reader, long run) {
        RosterRun made = run(run);
        List<Violation> violations = made.readSolution()
                .map(solution -> names.english(made.sessionId()).violations(made.readProblem(), solution))
                .orElse(List.of());
        return RosterAnswer.of(made, violations);
    }

    /**
     * Where a search stands, now and whenever that changes: server-sent events called {@code progress}, each with the
     * levels it has come to, and one called {@code end} when it is over.
     */
    @Get(value = "/{run}/progress", produces = MediaType.TEXT_EVENT_STREAM)
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    Publisher<Event<RunStanding>> follow(long run) {
        return progress.of(run(run).number())
                .map(now -> Event.of(RunStanding.of(now)).name(now.isOver() ? "end" : "progress"));
    }

    /**
     * The problem file of a roster, as it was written down when the roster was asked for; what the house knows beyond it as
     * far as a file has words for it.
     */
    @Get(value = "/{run}/problem", produces = MediaType.APPLICATION_JSON)
    String problem(long run) {
        return run(run).problemFile();
    }

    /** The solution file of a roster that is done. */
    @Get(value = "/{run}/solution", produces = MediaType.APPLICATION_JSON)
    String solution(long run) {
        return run(run).solutionFile().orElseThrow(() -> Messages.missing("refused.not-made"));
    }

    /** Asks for a roster; 422 while another one of the session is being made. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    RosterAnswer ask(Reader reader, @Body Asked asked) {
        Wish wish = new Wish(
                RosterRun.Purpose.SOLVED,
                "",
                asked.seconds() == null ? null : settings.seconds(asked.seconds()),
                asked.workers() == null ? null : settings.workers(asked.workers()));
        return queued(rosters.ask(reader.person(), session(reader, asked.session()), wish));
    }

    /** Asks for a repair of the published roster; the absence, if one is told, is entered. */
    @Post("/repairs")
    @Status(HttpStatus.ACCEPTED)
    RosterAnswer repair(Reader reader, @Body Repaired asked) {
        Optional<Repairs.Absentee> absent = Optional.ofNullable(asked.interpreter())
                .map(one -> new Repairs.Absentee(one, needed(asked.from(), "from"), needed(asked.to(), "to")));
        return queued(repairs.ask(
                reader.person(),
                session(reader, asked.session()),
                asked.title() == null ? "" : asked.title(),
                absent,
                Optional.ofNullable(asked.frozenBefore())));
    }

    /** Takes in a problem file, a solution file or both, as texts; 422 with the JSON pointer where one is malformed. */
    @Post("/files")
    HttpResponse<RosterAnswer> bring(Reader reader, @Body Brought files) {
        try {
            RosterRun run = brought.bring(
                    reader.person(),
                    session(reader, files.session()),
                    files.title() == null ? "" : files.title(),
                    Optional.ofNullable(files.problem()),
                    Optional.ofNullable(files.solution()));
            RosterAnswer shown = run.isUnderWay() ? queued(run) : show(reader, run.number());
            return HttpResponse.created(shown, URI.create("/api/v1/rosters/" + run.number()));
        } catch (BrokenFile broken) {
            throw new Refused(String.valueOf(broken.getMessage()));
        }
    }

    /** Ends the search and keeps the best roster so far. */
    @Post("/{run}/stop")
    @Status(HttpStatus.ACCEPTED)
    RosterAnswer stop(Reader reader, long run) {
        rosters.stop(reader.person(), sessionOf(reader, run), run);
        return show(reader, run);
    }

    /** Publishes a roster that passes the check; only those whose assignments change are told. */
    @Post("/{run}/publication")
    RosterAnswer publish(Reader reader, long run) {
        rosters.publish(reader.person(), sessionOf(reader, run), run);
        return show(reader, run);
    }

    /** Removes a roster that was never published. */
    @Delete("/{run}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Reader reader, long run) {
        rosters.remove(reader.person(), sessionOf(reader, run), run);
    }

    private RosterAnswer queued(RosterRun run) {
        queue.add(run.number());
        return RosterAnswer.of(run, List.of());
    }

    private static Instant needed(@Nullable Instant told, String field) {
        if (told == null) {
            throw Messages.refusal("refused.needed-when-absent", field);
        }
        return told;
    }

    private RosterRun run(long run) {
        return runs.findById(run).orElseThrow(() -> Messages.missing("missing.roster"));
    }

    private Session sessionOf(Reader reader, long run) {
        return session(reader, run(run).sessionId());
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> Messages.missing("missing.session"));
    }

    @Serdeable
    record Line(
            long id,
            String purpose,
            String title,
            String status,
            Instant askedAt,
            String askedBy,
            String rules,
            int rulesVersion,
            @Nullable Instant publishedAt) {

        static Line of(RunLine it) {
            return new Line(
                    it.id(),
                    RosterAnswer.word(it.purpose()),
                    it.title(),
                    RosterAnswer.word(it.status()),
                    it.askedAt(),
                    it.askedBy(),
                    it.rules(),
                    it.rulesVersion(),
                    it.publishedAt());
        }
    }

    /** @param seconds at most, as usual if absent */
    @Serdeable
    record Asked(
            long session,
            @Nullable Integer seconds,
            @Nullable Integer workers) {}

    /** @param frozenBefore sittings that start before it stay as they are */
    @Serdeable
    record Repaired(
            long session,
            @Nullable String title,
            @Nullable Long interpreter,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant frozenBefore) {}

    /** Each file as the text it holds. */
    @Serdeable
    record Brought(
            long session,
            @Nullable String title,
            @Nullable String problem,
            @Nullable String solution) {}

    /** @param levels the one under way last */
    @Serdeable
    record RunStanding(String status, boolean stopping, List<RosterAnswer.LevelAnswer> levels) {
        static RunStanding of(RunProgress it) {
            return new RunStanding(
                    RosterAnswer.word(it.status()),
                    it.stopping(),
                    it.stands().stream().map(RosterAnswer.LevelAnswer::of).toList());
        }
    }
}
