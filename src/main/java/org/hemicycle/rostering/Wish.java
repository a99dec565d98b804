package org.hemicycle.rostering;

import org.hemicycle.rostering.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the solver.
 *
 * @param seconds it may take at most; empty: as long as usual
 * @param workers threads it may use; empty: as many as usual
 */
record Wish(
        RosterRun.Purpose purpose,
        String title,
        @Nullable Integer seconds,
        @Nullable Integer workers) {

    static final int SHORTEST = 1;
    static final int LONGEST = 3600;
    static final int MOST_WORKERS = 64;

    static final Wish USUAL = new Wish(RosterRun.Purpose.SOLVED, "", null, null);

    Wish {
        Refusal.unless(
                seconds == null || seconds >= SHORTEST && seconds <= LONGEST, "A search takes 1 to 3600 seconds.");
        Refusal.unless(workers == null || workers >= 1 && workers <= MOST_WORKERS, "A search has 1 to 64 workers.");
    }

    static Wish of(RosterRun.Purpose purpose, String title) {
        return new Wish(purpose, title, null, null);
    }
}
