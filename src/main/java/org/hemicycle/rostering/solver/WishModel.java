package org.hemicycle.rostering.solver;

import com.google.ortools.sat.IntVar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wishes that are not met, for CP-SAT. */
final class WishModel {
    private final Plan plan;
    private final SeatModel seats;

    WishModel(Plan plan, SeatModel seats) {
        this.plan = plan;
        this.seats = seats;
    }

    SeatModel.Sum unmet() {
        SeatModel.Sum unmet = seats.sum();
        plan.wishes().eager().stream().mapToObj(plan.people()::get).forEach(one -> idle(one, unmet));
        plan.wishes().likings().forEach(liking -> apart(liking, unmet));
        plan.wishes().circles().forEach(circle -> changing(circle, unmet));
        return unmet;
    }

    private void idle(Person eager, SeatModel.Sum unmet) {
        unmet.plus(1).add(seats.sum(plan.seatsOf(eager)).atLeast(1), -1);
    }

    private void apart(Wishes.Liking liking, SeatModel.Sum unmet) {
        SeatModel.Sum together = seats.sum();
        for (PlannedSeat seat : plan.seatsOf(plan.people().get(liking.person()))) {
            PlannedSeat other = plan.find(liking.colleague(), plan.booth(seat));
            if (other != null) {
                together.add(seats.sum(List.of(seat, other)).atLeast(2), 1);
            }
        }
        unmet.plus(1).add(together.atLeast(1), -1);
    }

    private void changing(Wishes.Circle circle, SeatModel.Sum unmet) {
        Map<Integer, List<PlannedSeat>> byPerson = new LinkedHashMap<>();
        circle.booths().stream()
                .flatMap(booth -> plan.seatsOf(booth).stream())
                .forEach(seat -> byPerson.computeIfAbsent(seat.person(), person -> new ArrayList<>())
                        .add(seat));
        if (byPerson.size() > circle.most()) {
            SeatModel.Sum beyond = seats.sum().plus(-circle.most());
            byPerson.values().forEach(mine -> beyond.add(seats.worksOn(mine), 1));
            int largest = byPerson.size() - circle.most();
            IntVar counted = seats.model().newIntVar(0, largest, "");
            seats.model().addGreaterOrEqual(counted, beyond.expression());
            unmet.add(counted, 1, largest);
        }
    }
}
