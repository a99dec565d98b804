package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Consequences;
import org.hemicycle.scheduling.Rescheduling;
import org.hemicycle.web.Reader;

/** What follows for the published roster: see {@link RosterFollowing}, which does it. */
@Singleton
class RosterConsequences implements Consequences {

    private final Assignments assignments;

    RosterConsequences(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public List<Consequence> of(Rescheduling rescheduling, Reader reader) {
        List<Consequence> all = new ArrayList<>();
        if (!rescheduling.isAnnounced()) {
            return all;
        }
        List<Long> moved = ids(rescheduling.moved());
        List<Long> later = ids(rescheduling.moved().stream()
                .filter(Rescheduling.Step::isAtAnotherTime)
                .toList());
        List<Long> cancelled = ids(rescheduling.cancelled());
        int empty = moved.isEmpty()
                ? 0
                : Vacated.of(moved, assignments.obstacles(moved)).assignments().size();
        int following = count(later) - empty;
        if (empty > 0) {
            all.add(Consequence.warning(reader.t("upheaval.seats-empty", empty)));
        }
        if (following > 0) {
            all.add(Consequence.note(reader.t("upheaval.assignments-move", following)));
        }
        if (count(cancelled) > 0) {
            all.add(Consequence.warning(reader.t("upheaval.assignments-end", count(cancelled))));
        }
        return all;
    }

    private int count(List<Long> sittings) {
        return sittings.isEmpty() ? 0 : assignments.count(sittings);
    }

    private static List<Long> ids(List<Rescheduling.Step> steps) {
        return steps.stream().map(step -> step.after().id()).toList();
    }
}
