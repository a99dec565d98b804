package org.hemicycle.rostering.solver;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how unequally work must be shared, for pools whose booths nobody else can work in while no seat stays empty:
 * what can't be divided evenly can't be shared evenly, and what one person can't do the others must.
 */
final class LoadBound {
    private final Plan plan;

    LoadBound(Plan plan) {
        this.plan = plan;
    }

    void prove(Incumbent incumbent) {
        if (incumbent.value(Objective.EMPTY_SEATS) == 0) {
            incumbent.prove(
                    Objective.LOAD,
                    plan.pools().stream().mapToLong(this::leastSpread).sum());
        }
    }

    /** Where all totals are minutes, they and their differences are multiples of what divides every sitting. */
    long rounded(long bound) {
        long step = plan.sittings().stream().mapToLong(PlannedSitting::minutes).reduce(0, LoadBound::gcd);
        boolean minutes = plan.pools().stream()
                .noneMatch(pool -> pool.contracted() && pool.people().size() > 1);
        return minutes && step > 0 ? Math.ceilDiv(bound, step) * step : bound;
    }

    /** The least difference between the busiest and the idlest of a pool, while no seat stays empty. */
    long leastSpread(Pool pool) {
        List<PlannedBooth> booths = booths(pool);
        if (pool.contracted() || !closed(pool, booths)) {
            return 0;
        }
        long minutes = 0;
        long step = 0;
        for (PlannedBooth booth : booths) {
            long each = plan.sittings().get(booth.sitting()).minutes();
            minutes += each * booth.team();
            step = gcd(step, each);
        }
        return step == 0 ? 0 : leastSpread(pool, minutes / step, step);
    }

    /** With everything counted in steps: the busiest works the average rounded up, the idlest no more than it rounded down. */
    private long leastSpread(Pool pool, long steps, long step) {
        int people = pool.people().size();
        long uneven = Math.ceilDiv(steps, people) - steps / people;
        long absent = 0;
        for (Person person : pool.people()) {
            long most = mostMinutes(person) / step;
            if (people > 1 && most < steps) {
                absent = Math.max(absent, Math.ceilDiv(steps - most, people - 1) - most);
            }
        }
        return step * Math.max(uneven, absent);
    }

    private long mostMinutes(Person person) {
        long most = 0;
        for (List<Integer> week : person.calendar().weeks()) {
            int longest = week.stream()
                    .filter(sitting -> !plan.seatsOf(person, sitting).isEmpty())
                    .mapToInt(sitting -> plan.sittings().get(sitting).minutes())
                    .max()
                    .orElse(0);
            most += (long) longest * MostWork.of(plan, person, week);
        }
        return most;
    }

    private List<PlannedBooth> booths(Pool pool) {
        Set<Integer> indices = new HashSet<>();
        pool.people().forEach(person -> plan.seatsOf(person).forEach(seat -> indices.add(seat.booth())));
        return indices.stream().map(plan.booths()::get).toList();
    }

    private boolean closed(Pool pool, List<PlannedBooth> booths) {
        int index = pool.people().getFirst().pool();
        return booths.stream()
                .flatMap(booth -> plan.seatsOf(booth).stream())
                .allMatch(seat -> plan.person(seat).pool() == index);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
