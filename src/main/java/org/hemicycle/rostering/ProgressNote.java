package org.hemicycle.rostering;

import java.time.Duration;
import java.util.function.Consumer;

/** Writes down where a search stands, twice a second at most. */
final class ProgressNote implements Consumer<Progress> {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RosterRuns runs;
    private final long run;
    private Duration last = PAUSE.negated();

    ProgressNote(RosterRuns runs, long run) {
        this.runs = runs;
        this.run = run;
    }

    @Override
    public synchronized void accept(Progress progress) {
        if (progress.elapsed().minus(last).compareTo(PAUSE) >= 0) {
            last = progress.elapsed();
            runs.progress(run, progress.level() + " " + progress.value() + " " + progress.bound());
        }
    }
}
