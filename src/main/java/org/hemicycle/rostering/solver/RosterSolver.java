package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.function.Consumer;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;

/**
 * Finds the best roster it can within its time, level by level, and says of each level what it has proved.
 *
 * <p>One solver solves one problem at a time; {@link #stop} may be called from any thread and ends the search with the
 * best roster so far.
 */
public final class RosterSolver {
    private static final Duration MOST_WRITING_UP = Duration.ofSeconds(2);

    private final Duration time;
    private final int workers;
    private final Consumer<Progress> listener;
    private volatile boolean stopped;
    private volatile Budget budget = new Budget(Duration.ZERO, 1);

    private RosterSolver(Duration time, int workers, Consumer<Progress> listener) {
        this.time = time;
        this.workers = workers;
        this.listener = listener;
    }

    /** Loads the libraries that the first search needs, which takes most of a second; may be called ahead of time. */
    public static void load() {
        Loader.loadNativeLibraries();
    }

    public static RosterSolver within(Duration time) {
        return new RosterSolver(time, Runtime.getRuntime().availableProcessors(), progress -> {});
    }

    /** A solver that uses this many threads. */
    public RosterSolver workers(int number) {
        return new RosterSolver(time, number, listener);
    }

    /** A solver that tells the listener of each step, on the searching threads. */
    public RosterSolver reporting(Consumer<Progress> to) {
        return new RosterSolver(time, workers, to);
    }

    /** Ends the search, now or as soon as it has begun. */
    public void stop() {
        stopped = true;
        budget.stop();
    }

    public RosterSolution solve(RosterProblem problem) {
        budget = new Budget(time.minus(writingUp()), workers);
        if (stopped) {
            budget.stop();
        }
        return new Search(new Plan(problem), budget, listener).solution();
    }

    /** Places, turns and reasons are worked out after the search, within the same time. */
    private Duration writingUp() {
        Duration share = time.dividedBy(30);
        return share.compareTo(MOST_WRITING_UP) < 0 ? share : MOST_WRITING_UP;
    }
}
