package org.hemicycle.rostering.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** What a roster is worth, level by level. */
final class Standing {
    private final Plan plan;
    private final BitSet roster;
    private final Map<Objective, Long> values = new EnumMap<>(Objective.class);

    private Standing(Plan plan, BitSet roster) {
        this.plan = plan;
        this.roster = roster;
        values.put(Objective.EMPTY_SEATS, emptySeats());
        countReach();
        values.put(Objective.RETOUR, seats().filter(PlannedSeat::retour).count());
        values.put(Objective.LOAD, spread(Plan::minutes));
        values.put(Objective.UNDESIRABLE, spread(Plan::undesirableMinutes));
        values.put(Objective.WISHES, wishes());
        values.put(Objective.COST, cost());
        values.put(Objective.CHANGES, changes());
    }

    static Standing of(Plan plan, BitSet roster) {
        return new Standing(plan, roster);
    }

    long value(Objective objective) {
        return values.getOrDefault(objective, 0L);
    }

    /** Whether this is better on the first of the levels on which the two differ. */
    boolean betterThan(Standing other, List<Objective> levels) {
        for (Objective level : levels) {
            if (value(level) != other.value(level)) {
                return value(level) < other.value(level);
            }
        }
        return false;
    }

    private Stream<PlannedSeat> seats() {
        return roster.stream().mapToObj(plan::seat);
    }

    private long emptySeats() {
        return plan.booths().stream().mapToLong(PlannedBooth::team).sum() - roster.cardinality();
    }

    private void countReach() {
        Teams teams = new Teams(plan, roster);
        long uncovered = 0;
        long relays = 0;
        for (PlannedSitting sitting : plan.sittings()) {
            for (PlannedBooth booth : sitting.booths()) {
                for (int floor : sitting.floor()) {
                    if (floor != booth.language()) {
                        Reach reach = teams.reach(sitting, floor, booth);
                        uncovered += reach.covered() ? 0 : 1;
                        relays += reach.relayed() ? 1 : 0;
                    }
                }
            }
        }
        values.put(Objective.UNCOVERED, uncovered);
        values.put(Objective.RELAYS, relays);
    }

    private long spread(ToLongBiFunction<Plan, PlannedSeat> minutesOf) {
        long[] minutes = new long[plan.people().size()];
        seats().forEach(seat -> minutes[seat.person()] += minutesOf.applyAsLong(plan, seat));
        return plan.pools().stream().mapToLong(pool -> spread(pool, minutes)).sum();
    }

    private static long spread(Pool pool, long[] minutes) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Person person : pool.people()) {
            long load = pool.load(person, minutes[person.index()]);
            least = Math.min(least, load);
            most = Math.max(most, load);
        }
        return most - least;
    }

    private long wishes() {
        if (plan.wishes().none()) {
            return 0;
        }
        WishCount wishes = new WishCount(plan);
        List<List<PlannedSeat>> teams = new ArrayList<>();
        plan.booths().forEach(booth -> teams.add(new ArrayList<>()));
        seats().forEach(seat -> {
            wishes.take(seat, teams.get(seat.booth()));
            teams.get(seat.booth()).add(seat);
        });
        return wishes.unmet();
    }

    private long cost() {
        Map<Integer, Set<LocalDate>> days = new HashMap<>();
        long cost = 0;
        for (PlannedSeat seat : (Iterable<PlannedSeat>) seats()::iterator) {
            Person person = plan.person(seat);
            boolean first = days.computeIfAbsent(person.index(), index -> new HashSet<>())
                    .add(person.calendar().date(plan.booth(seat).sitting()));
            cost += first ? person.source().dailyCost() : 0;
        }
        return cost;
    }

    private long changes() {
        if (!plan.problem().replans()) {
            return 0;
        }
        BitSet differing = (BitSet) roster.clone();
        differing.xor(plan.published());
        return differing.cardinality() + plan.publishedAndLost();
    }
}
