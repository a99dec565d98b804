package org.hemicycle.rostering.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import java.time.Duration;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Timefold Solver in its free edition, as it comes: first fit, then late acceptance with moves of one and swaps of two.
 * It searches with one thread; so that it has as many processors as we do it runs once for each, from different seeds,
 * and the better of its rosters counts.
 */
final class Timefold {
    private Timefold() {}

    static BitSet roster(Plan plan, Duration time, int workers) {
        return LongStream.range(0, workers)
                .parallel()
                .mapToObj(seed -> solved(plan, time, seed))
                .max(Comparator.comparing(Timefold::score))
                .orElseThrow()
                .taken();
    }

    private static TimefoldRoster solved(Plan plan, Duration time, long seed) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldRoster.class)
                .withEntityClasses(TimefoldSeat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withPhases(new ConstructionHeuristicPhaseConfig(), new LocalSearchPhaseConfig())
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withRandomSeed(seed)
                .withTerminationSpentLimit(time);
        return SolverFactory.<TimefoldRoster>create(config).buildSolver().solve(TimefoldRoster.of(plan));
    }

    private static BendableScore score(TimefoldRoster roster) {
        return Objects.requireNonNull(roster.getScore());
    }
}
