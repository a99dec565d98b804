package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Relay;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** The best roster in the words of a solution: places, turns, relays, and why seats are empty. */
final class Report {
    private final Plan plan;
    private final Incumbent incumbent;
    private final Budget budget;
    private final Teams teams;

    Report(Plan plan, Incumbent incumbent, Budget budget) {
        this.plan = plan;
        this.incumbent = incumbent;
        this.budget = budget;
        this.teams = new Teams(plan, incumbent.roster());
    }

    RosterSolution solution() {
        Seating seating = Seating.of(plan, incumbent.roster());
        return new RosterSolution(
                status(),
                budget.elapsed().toMillis() / 1e3,
                incumbent.levels(),
                assignments(seating),
                relays(),
                new Vacancies(plan, incumbent.roster(), seating).empty());
    }

    private Status status() {
        if (incumbent.levels().stream().allMatch(Level::proved)) {
            return Status.OPTIMAL;
        }
        return budget.spent() ? Status.STOPPED : Status.FEASIBLE;
    }

    private List<Assignment> assignments(Seating seating) {
        List<Assignment> assignments = new ArrayList<>();
        for (PlannedSitting sitting : plan.sittings()) {
            Rotation rotation = new Rotation(plan, teams, sitting);
            for (PlannedBooth booth : sitting.booths()) {
                List<Person> turns = rotation.of(booth);
                for (Person person : turns) {
                    assignments.add(new Assignment(
                            sitting.source().id(),
                            booth.source().language(),
                            person.source().id(),
                            seating.place(booth, person),
                            turns.indexOf(person) + 1));
                }
            }
        }
        return assignments;
    }

    private List<Relay> relays() {
        List<Relay> relays = new ArrayList<>();
        for (PlannedSitting sitting : plan.sittings()) {
            for (PlannedBooth booth : sitting.booths()) {
                relays.addAll(relays(sitting, booth));
            }
        }
        return relays;
    }

    private List<Relay> relays(PlannedSitting sitting, PlannedBooth booth) {
        List<Relay> relays = new ArrayList<>();
        for (int floor : sitting.floor()) {
            PlannedBooth pivot = floor == booth.language()
                    ? null
                    : teams.reach(sitting, floor, booth).pivot();
            if (pivot != null) {
                relays.add(new Relay(
                        sitting.source().id(),
                        plan.tag(floor),
                        booth.source().language(),
                        pivot.source().language()));
            }
        }
        return relays;
    }
}
