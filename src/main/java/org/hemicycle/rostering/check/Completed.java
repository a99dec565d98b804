package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Empty;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Reason;
import org.hemicycle.rostering.problem.RosterSolution.Relay;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** Bare assignments with all that a solution says of them, counted as {@link RosterCheck} counts it. */
public final class Completed {
    private final RosterProblem problem;
    private final CheckedRoster roster;
    private final Violations violations = new Violations();

    private Completed(RosterProblem problem, List<Assignment> assignments) {
        this.problem = problem;
        RosterSolution bare = new RosterSolution(Status.FEASIBLE, 0, List.of(), assignments, List.of(), List.of());
        this.roster = new CheckedRoster(problem, bare, violations);
    }

    /** With no bound but 0. */
    public static RosterSolution of(RosterProblem problem, List<Assignment> assignments) {
        return of(problem, assignments, List.of());
    }

    /** @param proved levels of the same problem under no more pins; a bound counts until an earlier level gets worse */
    public static RosterSolution of(RosterProblem problem, List<Assignment> assignments, List<Level> proved) {
        return new Completed(problem, assignments).solution(proved);
    }

    private RosterSolution solution(List<Level> proved) {
        List<Level> levels = levels(proved);
        return new RosterSolution(
                levels.stream().allMatch(Level::proved) ? Status.OPTIMAL : Status.FEASIBLE,
                0,
                levels,
                roster.solution().assignments(),
                relays(),
                empty());
    }

    private List<Level> levels(List<Level> proved) {
        CheckedLevels counted = new CheckedLevels(roster, violations);
        List<Level> levels = new ArrayList<>();
        boolean asGood = true;
        for (Objective objective : problem.levels()) {
            long value = counted.value(objective);
            Level known = proved.stream()
                    .filter(level -> level.name() == objective)
                    .findFirst()
                    .orElse(new Level(objective, value, 0));
            levels.add(new Level(objective, value, asGood ? Math.min(known.bound(), value) : 0));
            asGood &= value <= known.value();
        }
        return levels;
    }

    private List<Relay> relays() {
        return new CheckedCoverage(roster)
                .relayed().stream().map(pair -> relay(pair)).toList();
    }

    private static Relay relay(CheckedCoverage.Pair pair) {
        String pivot = pair.sitting().booths().stream()
                .map(Booth::language)
                .filter(language -> pair.pivots().contains(LanguageTags.folded(language)))
                .findFirst()
                .orElseThrow();
        return new Relay(pair.sitting().id(), pair.floor(), pair.booth().language(), pivot);
    }

    private List<Empty> empty() {
        CheckedVacancies vacancies = new CheckedVacancies(roster, violations);
        List<Empty> empty = new ArrayList<>();
        for (Sitting sitting : problem.sittings()) {
            for (Booth booth : sitting.booths()) {
                int seats =
                        booth.team() - roster.team(sitting, booth.language()).size();
                if (seats > 0) {
                    empty.add(new Empty(
                            sitting.id(), booth.language(), seats, reasons(vacancies.counted(sitting, booth))));
                }
            }
        }
        return empty;
    }

    private static List<Reason> reasons(Map<Rule, Integer> counted) {
        return counted.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
    }
}
