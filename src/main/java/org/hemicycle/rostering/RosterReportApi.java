package org.hemicycle.rostering;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.rostering.check.Coverage;
import org.hemicycle.rostering.check.LoadTable;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;

/** What a roster asks of each person, and what it covers, for programs. */
@Controller("/api/v1/rosters/{run}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
class RosterReportApi {

    private final RosterRuns runs;
    private final RosterNames names;

    RosterReportApi(RosterRuns runs, RosterNames names) {
        this.runs = runs;
        this.names = names;
    }

    /** The work of each interpreter: by first language, those with most work first. */
    @Get("/load")
    Slice<LoadLine> load(
            Reader reader,
            long run,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        RosterRun made = run(run);
        RosterProblem problem = made.readProblem();
        Map<String, String> people = names.interpreters(reader, problem);
        return Slice.of(
                LoadTable.of(problem, solution(made).assignments()), page, size, row -> LoadLine.of(row, people));
    }

    /** For each sitting the pairs of floor and booth that never reach each other, and when and for whom others fail. */
    @Get("/coverage")
    Slice<SittingCoverage> coverage(
            long run, @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        RosterRun made = run(run);
        return Slice.of(
                List.copyOf(
                        RosterView.coverage(made.readProblem(), solution(made)).entrySet()),
                page,
                size,
                one -> SittingCoverage.of(one.getKey(), one.getValue()));
    }

    private RosterRun run(long run) {
        return runs.findById(run).orElseThrow(() -> Messages.missing("missing.roster"));
    }

    private static RosterSolution solution(RosterRun run) {
        return run.readSolution().orElseThrow(() -> Messages.missing("refused.not-made"));
    }

    /**
     * @param language the first of the languages that are A
     * @param contractMinutes 0 without a contract of hours
     * @param undesirableMinutes between 21:00 and 07:00 in the home zone
     */
    @Serdeable
    record LoadLine(
            String interpreter,
            String name,
            String language,
            int sittings,
            long minutes,
            int contractMinutes,
            long undesirableMinutes) {
        static LoadLine of(LoadTable.Row it, Map<String, String> people) {
            return new LoadLine(
                    it.id(),
                    people.getOrDefault(it.id(), it.id()),
                    it.pool(),
                    it.sittings(),
                    it.minutes(),
                    it.contractMinutes(),
                    it.undesirableMinutes());
        }
    }

    /**
     * @param never reach each other
     * @param gaps turns at which whoever works does not cover all that the team covers
     * @param losses people whose absence alone breaks coverage
     */
    @Serdeable
    record SittingCoverage(
            long sitting, int turns, List<PairAnswer> never, List<GapAnswer> gaps, List<LossAnswer> losses) {
        static SittingCoverage of(long sitting, Coverage it) {
            return new SittingCoverage(
                    sitting,
                    it.turns(),
                    PairAnswer.all(it.never()),
                    it.gaps().stream()
                            .map(gap -> new GapAnswer(gap.turn(), PairAnswer.all(gap.pairs())))
                            .toList(),
                    it.losses().stream()
                            .map(loss -> new LossAnswer(loss.absent().interpreter(), PairAnswer.all(loss.pairs())))
                            .toList());
        }
    }

    @Serdeable
    record PairAnswer(String floor, String booth) {
        static List<PairAnswer> all(List<Coverage.Pair> pairs) {
            return pairs.stream()
                    .map(pair -> new PairAnswer(pair.floor(), pair.booth()))
                    .toList();
        }
    }

    @Serdeable
    record GapAnswer(int turn, List<PairAnswer> pairs) {}

    @Serdeable
    record LossAnswer(String interpreter, List<PairAnswer> pairs) {}
}
