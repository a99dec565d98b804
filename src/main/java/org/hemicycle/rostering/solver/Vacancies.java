package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterSolution.Empty;
import org.hemicycle.rostering.problem.RosterSolution.Reason;
import org.hemicycle.rostering.problem.RosterSolution.Rule;

/** The empty seats of a roster, and how many people each rule keeps out of them. */
final class Vacancies {
    private final Plan plan;
    private final Seating seating;
    private final Teams teams;
    private final Commitments commitments;

    Vacancies(Plan plan, BitSet roster, Seating seating) {
        this.plan = plan;
        this.seating = seating;
        this.teams = new Teams(plan, roster);
        this.commitments = new Commitments(plan, roster);
    }

    List<Empty> empty() {
        return plan.booths().stream()
                .filter(booth -> teams.in(booth).size() < booth.team())
                .map(this::empty)
                .toList();
    }

    private Empty empty(PlannedBooth booth) {
        return new Empty(
                plan.sittings().get(booth.sitting()).source().id(),
                booth.source().language(),
                booth.team() - teams.in(booth).size(),
                reasons(booth));
    }

    private List<Reason> reasons(PlannedBooth booth) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        Map<Rule, Integer> counted = new EnumMap<>(Rule.class);
        for (Person person : plan.people()) {
            if (!commitments.of(person).get(sitting.index())) {
                counted.merge(firstRule(booth, sitting, person), 1, Integer::sum);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        counted.forEach((rule, people) -> reasons.add(new Reason(rule, people)));
        return reasons;
    }

    private Rule firstRule(PlannedBooth booth, PlannedSitting sitting, Person person) {
        if (!plan.qualified(person, booth)) {
            return Rule.QUALIFIED;
        }
        if (!person.available(sitting)) {
            return Rule.UNAVAILABLE;
        }
        return commitments.firstRule(person, sitting).orElseGet(() -> lastRules(booth, sitting, person));
    }

    private Rule lastRules(PlannedBooth booth, PlannedSitting sitting, Person person) {
        if (teams.in(booth).stream().anyMatch(other -> person.excludes(other) || other.excludes(person))) {
            return Rule.EXCLUDES;
        }
        if (!seating.admits(booth, person)) {
            return Rule.PLACE;
        }
        if (!seating.admitsWithinReach(booth, person)) {
            return Rule.TRAVEL;
        }
        return sitting.frozen() ? Rule.FROZEN : Rule.CHOICE;
    }
}
