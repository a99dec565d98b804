package org.hemicycle.rostering.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One seat of a booth, for Timefold to give to somebody who is qualified and available, or to leave empty. People are their
 * indices, as Timefold sees public types only.
 */
@PlanningEntity
public final class TimefoldSeat {
    private long number;
    private PlannedBooth booth;
    private List<Integer> people;
    private boolean pinned;
    private @Nullable Integer interpreter;

    /** Of Timefold, which copies seats. */
    public TimefoldSeat() {}

    TimefoldSeat(long number, PlannedBooth booth, List<Integer> people, @Nullable Integer interpreter, boolean pinned) {
        this.number = number;
        this.booth = booth;
        this.people = people;
        this.interpreter = interpreter;
        this.pinned = pinned;
    }

    @PlanningId
    public long getNumber() {
        return number;
    }

    PlannedBooth booth() {
        return booth;
    }

    @ValueRangeProvider
    public List<Integer> getPeople() {
        return people;
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Integer getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(@Nullable Integer interpreter) {
        this.interpreter = interpreter;
    }
}
