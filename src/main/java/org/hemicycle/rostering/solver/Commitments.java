package org.hemicycle.rostering.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hemicycle.rostering.problem.RosterSolution.Rule;

/** The sittings that each person works, and whether one more is allowed. */
final class Commitments {
    private final Plan plan;
    private final List<BitSet> sittings = new ArrayList<>();

    Commitments(Plan plan, BitSet roster) {
        this.plan = plan;
        plan.people().forEach(person -> sittings.add(new BitSet()));
        roster.stream().mapToObj(plan::seat).forEach(this::take);
    }

    BitSet of(Person person) {
        return sittings.get(person.index());
    }

    void take(PlannedSeat seat) {
        sittings.get(seat.person()).set(plan.booth(seat).sitting());
    }

    void leave(PlannedSeat seat) {
        sittings.get(seat.person()).clear(plan.booth(seat).sitting());
    }

    /** The first rule of working time that forbids this person the sitting. */
    Optional<Rule> firstRule(Person person, PlannedSitting sitting) {
        List<PlannedSitting> others =
                of(person).stream().mapToObj(plan.sittings()::get).toList();
        Capacity capacity = person.capacity();
        if (others.stream().anyMatch(sitting::overlaps) || capacity.bars(Rule.OVERLAP, sitting.index())) {
            return Optional.of(Rule.OVERLAP);
        }
        List<PlannedSitting> sameDay = others.stream()
                .filter(other -> date(person, other).equals(date(person, sitting)))
                .toList();
        if (sameDay.stream().anyMatch(other -> clash(person, sitting, other))
                || capacity.bars(Rule.BREAK_MINUTES, sitting.index())) {
            return Optional.of(Rule.BREAK_MINUTES);
        }
        if (others.stream().anyMatch(other -> clash(person, sitting, other))
                || capacity.bars(Rule.REST_MINUTES, sitting.index())) {
            return Optional.of(Rule.REST_MINUTES);
        }
        int day = person.calendar().day(sitting.index());
        if (sameDay.size() + capacity.elsewhereOn(day) >= plan.limits().sittingsPerDay()) {
            return Optional.of(Rule.SITTINGS_PER_DAY);
        }
        int minutes = sameDay.stream().mapToInt(PlannedSitting::minutes).sum()
                + capacity.minutesElsewhereOn(day)
                + sitting.minutes();
        if (minutes > plan.limits().minutesPerDay()) {
            return Optional.of(Rule.MINUTES_PER_DAY);
        }
        long thatWeek = others.stream()
                .filter(other -> sameWeek(person, sitting, other))
                .count();
        return thatWeek + capacity.elsewhereIn(person.calendar().week(sitting.index()))
                        >= plan.limits().sittingsPerWeek()
                ? Optional.of(Rule.SITTINGS_PER_WEEK)
                : Optional.empty();
    }

    private static LocalDate date(Person person, PlannedSitting sitting) {
        return person.calendar().date(sitting.index());
    }

    private static boolean clash(Person person, PlannedSitting one, PlannedSitting other) {
        return person.calendar().clashes(one.index()).get(other.index());
    }

    private static boolean sameWeek(Person person, PlannedSitting one, PlannedSitting other) {
        return person.calendar().monday(one.index()).equals(person.calendar().monday(other.index()));
    }
}
