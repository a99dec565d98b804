package org.hemicycle.rostering;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hemicycle.rostering.problem.RosterArchive;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.solver.RosterSolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Solves a run and keeps what comes out. No transaction is open while the solver thinks. */
@Singleton
class RosterWork {

    private static final Logger LOG = LoggerFactory.getLogger(RosterWork.class);

    private final RosterRuns runs;
    private final RosterSettings settings;
    private final ApplicationEventPublisher<RosterMade> news;

    RosterWork(RosterRuns runs, RosterSettings settings, ApplicationEventPublisher<RosterMade> news) {
        this.runs = runs;
        this.settings = settings;
        this.news = news;
    }

    void run(long id) {
        run(id, () -> false);
    }

    /**
     * @param leaving whether this node stops: what it has found by then is not kept, as another has time for a better one
     * @return false if there is more to do
     */
    boolean run(long id, BooleanSupplier leaving) {
        return runs.findById(id)
                .filter(RosterRun::isUnderWay)
                .filter(run -> runs.progress(id, "") > 0)
                .map(run -> keep(run, leaving))
                .orElse(true);
    }

    private boolean keep(RosterRun run, BooleanSupplier leaving) {
        Optional<RosterSolution> found = solve(run, leaving);
        if (found.isPresent() && leaving.getAsBoolean() && !runs.shallStop(run.number())) {
            return false;
        }
        found.ifPresent(solution -> {
            runs.finish(run.number(), RosterArchive.write(solution));
            news.publishEvent(new RosterMade(run.sessionId(), run.number()));
        });
        return true;
    }

    private Optional<RosterSolution> solve(RosterRun run, BooleanSupplier leaving) {
        try {
            RosterProblem problem = run.readProblem();
            RosterSolver solver = RosterSolver.within(time(run))
                    .workers(run.workers() == null ? settings.workers() : settings.workers(run.workers()))
                    .reporting(new ProgressNote(runs, run.number(), problem.levels()));
            return Optional.of(StopWatch.during(
                    () -> leaving.getAsBoolean() || runs.shallStop(run.number()),
                    solver::stop,
                    () -> solver.solve(problem)));
        } catch (RuntimeException failure) {
            LOG.error("Roster run {} failed", run.number(), failure);
            runs.fail(run.number(), String.valueOf(failure.getMessage()));
            return Optional.empty();
        }
    }

    private Duration time(RosterRun run) {
        return run.seconds() == null ? settings.time() : Duration.ofSeconds(settings.seconds(run.seconds()));
    }
}
