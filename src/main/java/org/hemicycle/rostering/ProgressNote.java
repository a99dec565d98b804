package org.hemicycle.rostering;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.solver.Progress;

/** Writes down where a search stands on each level, the one under way last, twice a second at most. */
final class ProgressNote implements Consumer<Progress> {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final RosterRuns runs;
    private final long run;
    private final List<Objective> order;
    private final Map<Objective, Progress> levels = new LinkedHashMap<>();
    private Duration last = PAUSE.negated();

    ProgressNote(RosterRuns runs, long run, List<Objective> order) {
        this.runs = runs;
        this.run = run;
        this.order = order;
    }

    @Override
    public synchronized void accept(Progress progress) {
        keep(progress);
        if (progress.elapsed().minus(last).compareTo(PAUSE) >= 0) {
            last = progress.elapsed();
            runs.progress(
                    run,
                    levels.values().stream()
                            .map(one -> one.level() + " " + one.value() + " " + one.bound())
                            .collect(Collectors.joining(";")));
        }
    }

    /** Once a level has another value, what was said of later ones is about another roster. */
    private void keep(Progress progress) {
        Progress before = levels.remove(progress.level());
        if (before != null && before.value() != progress.value()) {
            int place = order.indexOf(progress.level());
            levels.keySet().removeIf(level -> order.indexOf(level) > place);
        }
        levels.put(progress.level(), progress);
    }
}
