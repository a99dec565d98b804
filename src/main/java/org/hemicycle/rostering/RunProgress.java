package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * How far a run has come, without its problem and its solution.
 *
 * @param progress as {@link ProgressNote} writes it
 */
@Introspected
record RunProgress(RosterRun.State status, String progress, boolean stopping) {

    static final RunProgress GONE = new RunProgress(RosterRun.State.FAILED, "", false);

    boolean isOver() {
        return status == RosterRun.State.DONE || status == RosterRun.State.FAILED;
    }

    List<RosterRun.Stand> stands() {
        return RosterRun.Stand.all(progress);
    }
}
