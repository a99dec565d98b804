package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.rostering.RosterPublished.Notice;
import org.hemicycle.rostering.RosterPublished.Place;
import org.hemicycle.rostering.check.CheckedRoster;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.jspecify.annotations.Nullable;

/** Writes a roster over the one that was published. Who confirmed an assignment that stays has still confirmed it. */
@Singleton
class Publication {

    private final Assignments assignments;
    private final VacatedSeats vacated;
    private final Sittings sittings;

    Publication(Assignments assignments, VacatedSeats vacated, Sittings sittings) {
        this.assignments = assignments;
        this.vacated = vacated;
        this.sittings = sittings;
    }

    /** @return what changed, for each of those concerned */
    List<Notice> replace(long session, RosterSolution solution) {
        Map<Long, Sitting> held = new LinkedHashMap<>();
        sittings.heldIn(session).forEach(sitting -> held.put(sitting.id(), sitting));
        Map<Seat, Assigned> before = new LinkedHashMap<>();
        assignments.ofSession(session).forEach(one -> before.put(CheckedRoster.folded(one.seat()), one));
        Notices notices = new Notices();
        Set<Seat> staying = new HashSet<>();
        List<RosterSolution.Assignment> fresh = new ArrayList<>();
        for (RosterSolution.Assignment one : solution.assignments()) {
            Assigned there = before.get(CheckedRoster.folded(one.seat()));
            if (there != null && isAtItsTime(there, held.get(there.sittingId()))) {
                staying.add(CheckedRoster.folded(one.seat()));
                assignments.place(there.id(), one.place(), one.turn());
            } else {
                fresh.add(one);
            }
        }
        before.forEach((seat, one) -> {
            if (!staying.contains(seat)) {
                assignments.remove(one.id());
                notices.leave(one);
            }
        });
        assignments.clearCancelled(session);
        vacated.clear(session);
        fresh.forEach(one -> {
            assignments.insert(
                    Long.parseLong(one.sitting()),
                    Long.parseLong(one.interpreter()),
                    one.booth(),
                    one.place(),
                    one.turn(),
                    (Instant) null);
            notices.come(one);
        });
        return notices.all();
    }

    private static boolean isAtItsTime(Assigned one, @Nullable Sitting sitting) {
        return sitting != null
                && sitting.startsAt().equals(one.startsAt())
                && sitting.endsAt().equals(one.endsAt());
    }

    /** Collects what changes for whom; an assignment that both leaves and comes has moved with its sitting. */
    private static final class Notices {
        private final Map<Long, Notice> notices = new LinkedHashMap<>();

        void leave(Assigned one) {
            of(one.interpreterId()).leaving().add(new Place(one.sittingId(), one.language()));
        }

        void come(RosterSolution.Assignment one) {
            Notice notice = of(Long.parseLong(one.interpreter()));
            Place place = new Place(Long.parseLong(one.sitting()), one.booth());
            (notice.leaving().remove(place) ? notice.moved() : notice.coming()).add(place);
        }

        List<Notice> all() {
            return List.copyOf(notices.values());
        }

        private Notice of(long interpreter) {
            return notices.computeIfAbsent(
                    interpreter, id -> new Notice(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
    }
}
