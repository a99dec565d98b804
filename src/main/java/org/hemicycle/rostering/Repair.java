package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.RosterSolution.Objective;

/**
 * A new roster near the one that was published: first only the seats that were lost are filled anew; where that does not
 * do, others may move as well, as few as can be.
 */
final class Repair {
    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final ChangesBound bound;
    private final StandIns standIns;

    Repair(Plan plan, Budget budget, Incumbent incumbent) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.bound = new ChangesBound(plan);
        this.standIns = new StandIns(plan, budget, incumbent, bound);
    }

    /** Fills what was lost, everything else staying as it was. */
    void fillLostSeats() {
        BitSet kept = bound.mostKept(budget);
        Incumbent local = incumbent.startingFrom(kept);
        new LevelSearch(plan, budget, local, besides(kept)).upTo(Objective.CHANGES);
        incumbent.offer(local.roster());
        proveChanges();
    }

    /** Stand-ins for what was lost, in the sittings concerned, and how few changes they prove; whether there are some. */
    boolean findStandIns() {
        return standIns.found();
    }

    /** The booths in which others may have to move. */
    List<PlannedBooth> booths() {
        return standIns.booths();
    }

    /** Counts again, now that more seats may be filled. */
    void proveChanges() {
        bound.prove(incumbent);
    }

    /** Whether there is nothing left to wish for in the levels that come before relays. */
    boolean complete() {
        return incumbent.proved(Objective.EMPTY_SEATS)
                && incumbent.proved(Objective.UNCOVERED)
                && incumbent.proved(Objective.CHANGES);
    }

    /** Whether all that was published stays but what nobody can keep: then it does so in every best roster. */
    boolean keepsAll() {
        BitSet lost = (BitSet) plan.published().clone();
        lost.andNot(incumbent.roster());
        return lost.isEmpty() && incumbent.proved(Objective.CHANGES);
    }

    /** The seats still open once all that was published stays. */
    BitSet open() {
        BitSet kept = (BitSet) plan.published().clone();
        kept.or(plan.required());
        return besides(kept);
    }

    /** The seats of booths that these leave room in. */
    private BitSet besides(BitSet kept) {
        BitSet open = new BitSet();
        for (PlannedBooth booth : plan.booths()) {
            long team = plan.seatsOf(booth).stream()
                    .filter(seat -> kept.get(seat.index()))
                    .count();
            if (team < booth.team()) {
                plan.seatsOf(booth).stream()
                        .filter(seat -> !kept.get(seat.index()))
                        .forEach(seat -> open.set(seat.index()));
            }
        }
        return open;
    }
}
