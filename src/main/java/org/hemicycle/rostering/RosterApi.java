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
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.RosterProblem.Seat;
import org.hemicycle.rostering.RosterSolution.Objective;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Rosters for programs. */
@Controller("/api/v1/rosters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterApi {

    private static final int MOST = 500;

    private final Sessions sessions;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final RosterEdits edits;
    private final Repairs repairs;
    private final BroughtRosters brought;
    private final RosterNames names;
    private final RosterQueue queue;
    private final RosterSettings settings;

    RosterApi(
            Sessions sessions,
            RosterRuns runs,
            Rosters rosters,
            RosterEdits edits,
            Repairs repairs,
            BroughtRosters brought,
            RosterNames names,
            RosterQueue queue,
            RosterSettings settings) {
        this.sessions = sessions;
        this.runs = runs;
        this.rosters = rosters;
        this.edits = edits;
        this.repairs = repairs;
        this.brought = brought;
        this.names = names;
        this.queue = queue;
        this.settings = settings;
    }

    /** The rosters of a session, the newest first. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    Listing list(
            Reader reader,
            @QueryValue long session,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        session(reader, session);
        int number = Math.max(1, page == null ? 1 : page);
        int most = Math.clamp(size == null ? 50 : size, 1, MOST);
        return new Listing(
                runs.count(session),
                number,
                most,
                runs.lines(session, most, (number - 1L) * most).stream()
                        .map(Line::of)
                        .toList());
    }

    /** A roster: where its search stands, its levels with their proved bounds, and what the independent check finds. */
    @Get("/{run}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    Shown show(Reader reader, long run) {
        RosterRun made = run(run);
        List<Violation> violations = made.readSolution()
                .map(solution -> names.english(made.sessionId()).violations(made.readProblem(), solution))
                .orElse(List.of());
        return Shown.of(made, violations);
    }

    /** The problem file of a roster, as it was written down when the roster was asked for. */
    @Get(value = "/{run}/problem", produces = MediaType.APPLICATION_JSON)
    String problem(long run) {
        return run(run).problem();
    }

    /** The solution file of a roster that is done. */
    @Get(value = "/{run}/solution", produces = MediaType.APPLICATION_JSON)
    String solution(long run) {
        return Optional.ofNullable(run(run).solution()).orElseThrow(() -> new NotFound("This roster is not made yet."));
    }

    /** Asks for a roster; 422 while another one of the session is being made. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    Shown ask(Reader reader, @Body Asked asked) {
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
    Shown repair(Reader reader, @Body Repaired asked) {
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
    HttpResponse<Shown> bring(Reader reader, @Body Brought files) {
        try {
            RosterRun run = brought.bring(
                    reader.person(),
                    session(reader, files.session()),
                    files.title() == null ? "" : files.title(),
                    Optional.ofNullable(files.problem()),
                    Optional.ofNullable(files.solution()));
            Shown shown = run.isUnderWay() ? queued(run) : show(reader, run.number());
            return HttpResponse.created(shown, URI.create("/api/v1/rosters/" + run.number()));
        } catch (BrokenFile broken) {
            throw new Refused(String.valueOf(broken.getMessage()));
        }
    }

    /** Ends the search and keeps the best roster so far. */
    @Post("/{run}/stop")
    @Status(HttpStatus.ACCEPTED)
    Shown stop(Reader reader, long run) {
        rosters.stop(reader.person(), sessionOf(reader, run), run);
        return show(reader, run);
    }

    /** Publishes a roster that passes the check; only those whose assignments change are told. */
    @Post("/{run}/publication")
    Shown publish(Reader reader, long run) {
        rosters.publish(reader.person(), sessionOf(reader, run), run);
        return show(reader, run);
    }

    /** Removes a roster that was never published. */
    @Delete("/{run}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Reader reader, long run) {
        rosters.remove(reader.person(), sessionOf(reader, run), run);
    }

    /** Puts somebody into a booth, in place of somebody if told; answers with the version by hand. */
    @Post("/{run}/assignments")
    Shown assign(Reader reader, long run, @Body Edit edit) {
        long drawn = edits.assign(
                reader.person(),
                sessionOf(reader, run),
                run,
                edit.version(),
                edit.seat(),
                Optional.ofNullable(edit.instead()));
        return show(reader, drawn);
    }

    /** Leaves a seat empty; answers with the version by hand. */
    @Post("/{run}/vacancies")
    Shown leave(Reader reader, long run, @Body Edit edit) {
        return show(reader, edits.leave(reader.person(), sessionOf(reader, run), run, edit.version(), edit.seat()));
    }

    /** Lets two change places; answers with the version by hand. */
    @Post("/{run}/swaps")
    Shown swap(Reader reader, long run, @Body SwapEdit edit) {
        return show(
                reader,
                edits.swap(
                        reader.person(),
                        sessionOf(reader, run),
                        run,
                        edit.version(),
                        edit.one().seat(),
                        edit.other().seat()));
    }

    /** Pins somebody to a seat: every new roster keeps it. */
    @Post("/{run}/pins")
    @Status(HttpStatus.NO_CONTENT)
    void pin(Reader reader, long run, @Body SeatName seat) {
        edits.pin(reader.person(), sessionOf(reader, run), run, seat.seat());
    }

    /** Takes a pin out. */
    @Delete("/{run}/pins/{sitting}/{booth}/{interpreter}")
    @Status(HttpStatus.NO_CONTENT)
    void unpin(Reader reader, long run, String sitting, String booth, String interpreter) {
        edits.unpin(reader.person(), sessionOf(reader, run), new Seat(sitting, booth, interpreter));
    }

    /** Explains a booth: why each member sits there, who is next best, whom which rule keeps out, what would fill it. */
    @Get("/{run}/seats/{sitting}/{booth}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    Explained explain(long run, String sitting, String booth) {
        RosterRun made = run(run);
        RosterProblem problem = made.readProblem();
        boolean known = problem.sittings().stream()
                .filter(one -> one.id().equals(sitting))
                .anyMatch(one -> one.booths().stream().anyMatch(other -> LanguageTags.same(other.language(), booth)));
        if (!known) {
            throw new NotFound("There is no such booth.");
        }
        RosterSolution solution = made.readSolution().orElseThrow(() -> new NotFound("This roster is not made yet."));
        return Explained.of(new SeatView(problem, solution, sitting, booth));
    }

    private Shown queued(RosterRun run) {
        queue.add(run.number());
        return Shown.of(run, List.of());
    }

    private static Instant needed(@Nullable Instant told, String field) {
        if (told == null) {
            throw new Refused(field + " is needed where somebody is absent.");
        }
        return told;
    }

    private RosterRun run(long run) {
        return runs.findById(run).orElseThrow(() -> new NotFound("There is no such roster."));
    }

    private Session sessionOf(Reader reader, long run) {
        return session(reader, run(run).sessionId());
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound("There is no such session."));
    }

    private static Map<String, Long> words(Map<Objective, Long> levels) {
        Map<String, Long> words = new TreeMap<>();
        levels.forEach((level, value) -> words.put(level.word(), value));
        return words;
    }

    @Serdeable
    record Listing(long total, int page, int size, List<Line> items) {}

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
                    it.purpose().name().toLowerCase(Locale.ROOT),
                    it.title(),
                    it.status().name().toLowerCase(Locale.ROOT),
                    it.askedAt(),
                    it.askedBy(),
                    it.rules(),
                    it.rulesVersion(),
                    it.publishedAt());
        }
    }

    /**
     * @param version to be told with the next change by hand
     * @param result optimal, feasible, infeasible or stopped, once it is done
     * @param progress the level that is being made better, its value and bound, while a search is under way
     */
    @Serdeable
    record Shown(
            long id,
            long session,
            String purpose,
            String title,
            String status,
            int version,
            @Nullable String result,
            @Nullable String progress,
            @Nullable String failure,
            @Nullable Instant publishedAt,
            List<LevelLine> levels,
            List<ViolationLine> violations) {

        static Shown of(RosterRun it, List<Violation> violations) {
            Optional<RosterSolution> solution = it.readSolution();
            return new Shown(
                    it.number(),
                    it.sessionId(),
                    it.purpose().name().toLowerCase(Locale.ROOT),
                    it.title(),
                    it.status().name().toLowerCase(Locale.ROOT),
                    it.version(),
                    solution.map(made -> made.status().word()).orElse(null),
                    it.isUnderWay() ? it.progress() : null,
                    it.failure(),
                    it.publishedAt(),
                    solution.map(RosterSolution::levels).orElse(List.of()).stream()
                            .map(level -> new LevelLine(level.name().word(), level.value(), level.bound()))
                            .toList(),
                    violations.stream()
                            .map(one -> new ViolationLine(one.rule(), one.sentence(), one.source()))
                            .toList());
        }
    }

    @Serdeable
    record LevelLine(String name, long value, long bound) {}

    @Serdeable
    record ViolationLine(String rule, String sentence, String source) {}

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

    /** @param change of each level were they in the seat; empty where a rule keeps them out */
    @Serdeable
    record OptionLine(String interpreter, String rule, Map<String, Long> change) {
        static OptionLine of(SeatView.Option it) {
            return new OptionLine(it.interpreter(), it.rule().word(), words(it.change()));
        }
    }

    /** @param without change of each level were the seat left empty */
    @Serdeable
    record MemberLine(
            String interpreter, int turn, String place, Map<String, Long> without, List<OptionLine> instead) {}

    @Serdeable
    record RelaxationLine(String rule, long from, long to, String about) {}

    @Serdeable
    record WayLine(String interpreter, List<RelaxationLine> relaxations) {}

    @Serdeable
    record Explained(
            int emptySeats,
            List<MemberLine> members,
            Map<String, List<String>> keptOut,
            List<WayLine> smallestRelaxations) {

        static Explained of(SeatView view) {
            Map<String, List<String>> keptOut = new TreeMap<>();
            boolean empty = view.emptySeats() > 0;
            if (empty) {
                view.keptOut().forEach((rule, people) -> keptOut.put(rule.word(), people));
            }
            return new Explained(
                    view.emptySeats(),
                    view.members().stream()
                            .map(one -> new MemberLine(
                                    one.assignment().interpreter(),
                                    one.assignment().turn(),
                                    one.assignment().place(),
                                    words(one.without()),
                                    one.options().stream().map(OptionLine::of).toList()))
                            .toList(),
                    keptOut,
                    !empty
                            ? List.of()
                            : view.ways().stream()
                                    .map(way -> new WayLine(
                                            way.interpreter(),
                                            way.relaxations().stream()
                                                    .map(one -> new RelaxationLine(
                                                            one.what().name().toLowerCase(Locale.ROOT),
                                                            one.from(),
                                                            one.to(),
                                                            one.about()))
                                                    .toList()))
                                    .toList());
        }
    }
}
