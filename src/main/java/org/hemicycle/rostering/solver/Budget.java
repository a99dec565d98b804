package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The time a search may take, cut short when it is stopped by hand. */
final class Budget {
    private final long started = System.nanoTime();
    private final long nanos;
    private final int workers;
    private final Set<CpSolver> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Budget(Duration duration, int workers) {
        this.nanos = duration.toNanos();
        this.workers = workers;
    }

    int workers() {
        return workers;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    double secondsLeft() {
        return stopped ? 0 : Math.max(0, (nanos - elapsed().toNanos()) / 1e9);
    }

    boolean spent() {
        return secondsLeft() <= 0;
    }

    boolean stopped() {
        return stopped;
    }

    /** A solver that may take this share of the time left. */
    CpSolver solver(double share) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(secondsLeft() * share);
        return solver;
    }

    /** What the solver has proved of a level, which is always a whole number. */
    static long bound(CpSolver solver) {
        return Math.round(Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }

    void stop() {
        stopped = true;
        running.forEach(CpSolver::stopSearch);
    }

    void running(CpSolver solver, Runnable search) {
        running.add(solver);
        try {
            if (!stopped) {
                search.run();
            }
        } finally {
            running.remove(solver);
        }
    }
}
