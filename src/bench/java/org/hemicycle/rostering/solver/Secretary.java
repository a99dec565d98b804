package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Comparator;

/**
 * A roster made by hand: what was published stays as far as it can; then, sitting by sitting and booth by booth, each
 * seat goes to whoever is free by every rule and has worked least, those with the booth's language as B only if nobody
 * else is left. A seat once given is not taken back.
 */
final class Secretary {
    private final Plan plan;
    private final Draft draft;

    private Secretary(Plan plan) {
        this.plan = plan;
        this.draft = new Draft(plan, plan.required());
    }

    static BitSet roster(Plan plan) {
        return new Secretary(plan).roster();
    }

    private BitSet roster() {
        plan.published().stream()
                .mapToObj(plan::seat)
                .filter(seat -> !draft.taken(seat) && draft.allows(seat))
                .forEach(draft::take);
        plan.sittings().stream()
                .sorted(Comparator.comparingLong(PlannedSitting::start))
                .filter(sitting -> !sitting.frozen())
                .flatMap(sitting -> sitting.booths().stream())
                .forEach(this::fill);
        return draft.roster();
    }

    private void fill(PlannedBooth booth) {
        for (int seat = draft.team(booth).size(); seat < booth.team(); seat++) {
            plan.seatsOf(booth).stream()
                    .filter(one -> !draft.taken(one) && draft.allows(one))
                    .min(Comparator.comparing(PlannedSeat::retour)
                            .thenComparingLong(one -> draft.minutes(one.person())))
                    .ifPresent(draft::take);
        }
    }
}
