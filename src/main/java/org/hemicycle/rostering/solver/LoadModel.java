package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** How unequally the work of a pool, or what of it is undesirable, is shared, for CP-SAT. */
final class LoadModel {
    private final Plan plan;
    private final SeatModel seats;
    private final CpModel model;
    private final ToLongBiFunction<Plan, PlannedSeat> minutesOf;

    LoadModel(Plan plan, SeatModel seats, ToLongBiFunction<Plan, PlannedSeat> minutesOf) {
        this.minutesOf = minutesOf;
        this.plan = plan;
        this.seats = seats;
        this.model = seats.model();
    }

    SeatModel.Sum spread() {
        SeatModel.Sum sum = seats.sum();
        plan.pools().stream().filter(pool -> pool.people().size() > 1).forEach(pool -> add(pool, sum));
        return sum;
    }

    private void add(Pool pool, SeatModel.Sum sum) {
        long largest = largest(pool);
        if (largest == 0) {
            return;
        }
        IntVar most = model.newIntVar(0, largest, "");
        IntVar least = model.newIntVar(0, largest, "");
        model.addLessOrEqual(least, most);
        for (Person person : pool.people()) {
            bound(pool, person, most, least);
        }
        sum.add(most, 1, largest).add(least, -1, largest);
    }

    /** With shares of a contract, {@code floor(1000 m / c) <= most} is {@code 1000 m < c (most + 1)}. */
    private void bound(Pool pool, Person person, IntVar most, IntVar least) {
        long scale = pool.contracted() ? Pool.PER_MILLE : 1;
        long contract = pool.contracted() ? person.source().contractMinutes() : 1;
        SeatModel.Sum minutes = seats.sum();
        plan.seatsOf(person).forEach(seat -> minutes.add(seat, scale * minutesOf.applyAsLong(plan, seat)));
        model.addLessOrEqual(LinearExpr.weightedSum(new IntVar[] {least}, new long[] {contract}), minutes.expression());
        model.addLessOrEqual(
                minutes.expression(),
                LinearExpr.newBuilder()
                        .addTerm(most, contract)
                        .add(contract - 1)
                        .build());
    }

    private long largest(Pool pool) {
        List<Long> loads = pool.people().stream()
                .map(person -> pool.load(
                        person,
                        plan.seatsOf(person).stream()
                                .mapToLong(seat -> minutesOf.applyAsLong(plan, seat))
                                .sum()))
                .toList();
        return loads.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
