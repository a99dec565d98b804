package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** How many booths of which room each team of a roster is given for those of its members who can't work elsewhere. */
final class Housing {
    private final SeatModel model;
    private final CpSolver solver = new CpSolver();

    private Housing(SeatModel model) {
        this.model = model;
        solver.getParameters().setNumWorkers(1);
        if (solver.solve(model.model()) != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("The roster breaks a rule.");
        }
    }

    static Housing of(Plan plan, BitSet roster) {
        return new Housing(new SeatModel(plan, new BitSet(), roster));
    }

    /** Where somebody has to be to get there, and from there, in time; empty if that does not matter. */
    Optional<Integer> room(PlannedSeat seat, List<Integer> rooms) {
        return rooms.stream()
                .filter(room -> model.whereabouts(seat, room)
                        .filter(solver::booleanValue)
                        .isPresent())
                .findFirst();
    }

    int booths(PlannedBooth booth, int room) {
        return model.housed(booth, room)
                .map(booths -> (int) solver.value(booths))
                .orElse(0);
    }
}
