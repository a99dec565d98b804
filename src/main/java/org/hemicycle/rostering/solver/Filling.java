package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * A first roster: what was published, then each seat in turn to whoever has worked least, and where nobody is free
 * somebody who leaves a seat that another one takes.
 */
final class Filling {
    private static final int DEEPEST = 3;

    private final Plan plan;
    private final Budget budget;
    private final Draft draft;

    Filling(Plan plan, Budget budget, BitSet roster) {
        this.plan = plan;
        this.budget = budget;
        this.draft = new Draft(plan, roster);
    }

    BitSet filled() {
        keepWhatWasPublished();
        List<PlannedBooth> booths = scarcestFirst();
        booths.forEach(this::fill);
        for (int depth = 1; depth <= DEEPEST && draft.value(Objective.EMPTY_SEATS) > 0; depth++) {
            for (PlannedBooth booth : booths) {
                fillByMoves(booth, depth);
            }
        }
        return draft.roster();
    }

    private void keepWhatWasPublished() {
        plan.published().stream()
                .mapToObj(plan::seat)
                .filter(seat -> !draft.taken(seat) && draft.allows(seat))
                .forEach(draft::take);
    }

    private List<PlannedBooth> scarcestFirst() {
        Map<Integer, Long> asked = new HashMap<>();
        Map<Integer, Long> offered = new HashMap<>();
        for (PlannedBooth booth : plan.booths()) {
            asked.merge(booth.language(), (long) booth.team(), Long::sum);
            offered.merge(booth.language(), (long) plan.seatsOf(booth).size(), Long::sum);
        }
        Comparator<PlannedBooth> scarcity = Comparator.comparingDouble(booth ->
                offered.getOrDefault(booth.language(), 0L) / (double) asked.getOrDefault(booth.language(), 1L));
        return plan.booths().stream()
                .sorted(scarcity.thenComparing(PlannedBooth::sitting))
                .toList();
    }

    private void fill(PlannedBooth booth) {
        while (!draft.full(booth)) {
            PlannedSeat best = plan.seatsOf(booth).stream()
                    .filter(seat -> !draft.taken(seat) && draft.allows(seat))
                    .min(leastWorked(booth))
                    .orElse(null);
            if (best == null) {
                return;
            }
            draft.take(best);
        }
    }

    private Comparator<PlannedSeat> leastWorked(PlannedBooth booth) {
        return Comparator.<PlannedSeat>comparingInt(seat -> seat.retour() ? 1 : 0)
                .thenComparingInt(seat -> draft.ledger().thatWeek(plan.person(seat), booth.sitting()))
                .thenComparingLong(seat -> draft.minutes(seat.person()))
                .thenComparingInt(PlannedSeat::person);
    }

    private void fillByMoves(PlannedBooth booth, int depth) {
        boolean filled = true;
        while (filled && !draft.full(booth) && !budget.spent()) {
            filled = take(booth, depth, new BitSet());
        }
    }

    /** Finds somebody for the booth, making them free by refilling at most {@code depth} seats. */
    private boolean take(PlannedBooth booth, int depth, BitSet visited) {
        if (visited.get(booth.index())) {
            return false;
        }
        visited.set(booth.index());
        for (PlannedSeat seat : plan.seatsOf(booth)) {
            if (!draft.taken(seat) && (draft.allows(seat) || depth > 0 && freed(seat, depth, visited))) {
                draft.take(seat);
                return true;
            }
        }
        return false;
    }

    /** Whether this person could be made free for the seat by leaving one other, which somebody else has then taken. */
    private boolean freed(PlannedSeat seat, int depth, BitSet visited) {
        for (PlannedSeat other : held(seat)) {
            draft.leave(other);
            if (draft.allows(seat) && refilled(seat, other, depth, visited)) {
                return true;
            }
            draft.take(other);
        }
        return false;
    }

    /** Has the seat taken while the other one is refilled, so that the same person can't be used twice. */
    private boolean refilled(PlannedSeat seat, PlannedSeat other, int depth, BitSet visited) {
        draft.take(seat);
        boolean refilled = take(plan.booth(other), depth - 1, visited);
        draft.leave(seat);
        return refilled;
    }

    private List<PlannedSeat> held(PlannedSeat seat) {
        List<PlannedSeat> held = new ArrayList<>();
        for (PlannedSeat other : plan.seatsOf(plan.person(seat))) {
            if (draft.taken(other) && !plan.required().get(other.index())) {
                held.add(other);
            }
        }
        return held;
    }
}
