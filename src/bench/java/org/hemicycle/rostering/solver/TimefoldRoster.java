package org.hemicycle.rostering.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The whole problem as Timefold sees it: every seat, and a score of the hard rules before each level in its order. */
@PlanningSolution
public final class TimefoldRoster {
    static final int LEVELS = 7;

    private Plan plan;
    private List<TimefoldSeat> seats;
    private @Nullable BendableScore score;

    /** Of Timefold, which copies rosters. */
    public TimefoldRoster() {}

    private TimefoldRoster(Plan plan, List<TimefoldSeat> seats) {
        this.plan = plan;
        this.seats = seats;
    }

    /** Empty but for what pins, frozen sittings and, as far as it can be kept, the published roster say. */
    static TimefoldRoster of(Plan plan) {
        List<TimefoldSeat> seats = new ArrayList<>();
        for (PlannedBooth booth : plan.booths()) {
            List<Integer> people =
                    plan.seatsOf(booth).stream().map(PlannedSeat::person).toList();
            List<PlannedSeat> held = plan.seatsOf(booth).stream()
                    .filter(seat -> plan.required().get(seat.index())
                            || plan.published().get(seat.index()))
                    .limit(booth.team())
                    .toList();
            boolean frozen = plan.sittings().get(booth.sitting()).frozen();
            for (int seat = 0; seat < booth.team(); seat++) {
                boolean pinned = frozen
                        || seat < held.size()
                                && plan.required().get(held.get(seat).index());
                seats.add(new TimefoldSeat(
                        seats.size(),
                        booth,
                        people,
                        seat < held.size() ? held.get(seat).person() : null,
                        pinned));
            }
        }
        return new TimefoldRoster(plan, seats);
    }

    Plan plan() {
        return plan;
    }

    /** The seats taken, without those that break a rule: in the little time it has Timefold may leave some. */
    BitSet taken() {
        Draft draft = new Draft(plan, plan.required());
        for (TimefoldSeat seat : seats) {
            Integer person = seat.getInterpreter();
            if (person != null) {
                PlannedSeat taken = Objects.requireNonNull(plan.find(person, seat.booth()));
                if (!draft.taken(taken) && draft.allows(taken)) {
                    draft.take(taken);
                }
            }
        }
        return draft.roster();
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldSeat> getSeats() {
        return seats;
    }

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = LEVELS)
    public @Nullable BendableScore getScore() {
        return score;
    }

    public void setScore(@Nullable BendableScore score) {
        this.score = score;
    }
}
