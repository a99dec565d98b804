package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.solver.RosterSolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Solves a run and keeps what comes out. No transaction is open while the solver thinks. */
@Singleton
class RosterWork {

    private static final Logger LOG = LoggerFactory.getLogger(RosterWork.class);

    private final RosterRuns runs;
    private final RosterSettings settings;

    RosterWork(RosterRuns runs, RosterSettings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    void run(long id) {
        runs.findById(id).filter(RosterRun::isUnderWay).ifPresent(this::solve);
    }

    private void solve(RosterRun run) {
        if (runs.progress(run.number(), "") == 0) {
            return;
        }
        try {
            RosterProblem problem = run.readProblem();
            RosterSolver solver = RosterSolver.within(time(run))
                    .workers(run.workers() == null ? settings.workers() : settings.workers(run.workers()))
                    .reporting(new ProgressNote(runs, run.number(), Objective.inOrder(problem.replans())));
            RosterSolution solution =
                    StopWatch.during(() -> runs.shallStop(run.number()), solver::stop, () -> solver.solve(problem));
            runs.finish(run.number(), RosterFiles.write(solution));
        } catch (RuntimeException failure) {
            LOG.error("Roster run {} failed", run.number(), failure);
            runs.fail(run.number(), String.valueOf(failure.getMessage()));
        }
    }

    private Duration time(RosterRun run) {
        return run.seconds() == null ? settings.time() : Duration.ofSeconds(settings.seconds(run.seconds()));
    }
}
