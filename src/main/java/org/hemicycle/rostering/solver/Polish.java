package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Moves one person, or swaps two, for as long as that makes a level better without making an earlier one worse; at equal
 * levels, for as long as it makes the work of people more alike. When it
 * ends before its time, no single move or swap improves the roster.
 */
final class Polish {
    private final Plan plan;
    private final Budget budget;
    private final Draft draft;
    private final List<Objective> order;
    private final long[] before;

    Polish(Plan plan, Budget budget, BitSet roster, List<Objective> order) {
        this.plan = plan;
        this.budget = budget;
        this.draft = new Draft(plan, roster);
        this.order = order;
        this.before = new long[order.size() + 1];
    }

    BitSet polished() {
        boolean improved = true;
        while (improved && !budget.spent()) {
            improved = moves();
            improved |= swaps();
        }
        return draft.roster();
    }

    private boolean moves() {
        boolean improved = false;
        for (PlannedBooth booth : plan.booths()) {
            if (!plan.sittings().get(booth.sitting()).frozen() && !budget.spent()) {
                for (PlannedSeat seat : plan.seatsOf(booth)) {
                    improved |= !draft.taken(seat) && movedTo(seat);
                }
            }
        }
        return improved;
    }

    /** Somebody new on the seat: besides the others, in the place of one of them, or leaving a seat elsewhere for it. */
    private boolean movedTo(PlannedSeat seat) {
        remember();
        if (draft.allows(seat)) {
            draft.take(seat);
            return better() || undo(seat);
        }
        PlannedBooth booth = plan.booth(seat);
        for (PlannedSeat other : List.copyOf(draft.team(booth))) {
            if (replaced(other, seat)) {
                return true;
            }
        }
        return !draft.full(booth)
                && plan.seatsOf(plan.person(seat)).stream()
                        .anyMatch(other -> draft.taken(other) && replaced(other, seat));
    }

    private boolean replaced(PlannedSeat old, PlannedSeat seat) {
        if (plan.required().get(old.index())) {
            return false;
        }
        remember();
        draft.leave(old);
        if (draft.allows(seat)) {
            draft.take(seat);
            if (better()) {
                return true;
            }
            draft.leave(seat);
        }
        draft.take(old);
        return false;
    }

    private boolean undo(PlannedSeat seat) {
        draft.leave(seat);
        return false;
    }

    private boolean swaps() {
        boolean improved = false;
        for (PlannedBooth booth : plan.booths()) {
            for (PlannedSeat seat : List.copyOf(draft.team(booth))) {
                improved |=
                        !budget.spent() && draft.taken(seat) && !plan.required().get(seat.index()) && swapped(seat);
            }
        }
        return improved;
    }

    /** The person of this seat goes to another booth, one of whose team comes here instead. */
    private boolean swapped(PlannedSeat seat) {
        PlannedBooth here = plan.booth(seat);
        for (PlannedSeat there : plan.seatsOf(plan.person(seat))) {
            if (there.booth() > seat.booth() && !draft.taken(there)) {
                for (PlannedSeat other : List.copyOf(draft.team(plan.booth(there)))) {
                    PlannedSeat back = plan.find(other.person(), here);
                    if (back != null && !plan.required().get(other.index()) && swapped(seat, there, other, back)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean swapped(PlannedSeat seat, PlannedSeat there, PlannedSeat other, PlannedSeat back) {
        remember();
        draft.leave(seat);
        draft.leave(other);
        if (draft.allows(there)) {
            draft.take(there);
            if (draft.allows(back)) {
                draft.take(back);
                if (better()) {
                    return true;
                }
                draft.leave(back);
            }
            draft.leave(there);
        }
        draft.take(seat);
        draft.take(other);
        return false;
    }

    private void remember() {
        for (int level = 0; level < order.size(); level++) {
            before[level] = draft.value(order.get(level));
        }
        before[order.size()] = draft.unevenness();
    }

    private boolean better() {
        for (int level = 0; level < order.size(); level++) {
            long now = draft.value(order.get(level));
            if (now != before[level]) {
                return now < before[level];
            }
        }
        return draft.unevenness() < before[order.size()];
    }
}
