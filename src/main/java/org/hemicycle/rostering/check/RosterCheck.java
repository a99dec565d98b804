package org.hemicycle.rostering.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/**
 * Says of any roster, however it was made, which rules it breaks and what it says wrongly about itself. Knows nothing of
 * the solver: both read the rules from the problem, each in its own way.
 */
public final class RosterCheck {
    private RosterCheck() {}

    /** Empty where the roster keeps every rule and every number in it is right. */
    public static List<Violation> violations(RosterProblem problem, RosterSolution solution) {
        Violations violations = new Violations();
        CheckedRoster roster = new CheckedRoster(problem, solution, violations);
        if (!violations.none()) {
            return violations.list();
        }
        if (solution.status() == Status.INFEASIBLE) {
            saysNothingElse(solution, violations);
        } else {
            everyRuleHolds(roster, violations);
            new CheckedLevels(roster, violations).check();
            new CheckedVacancies(roster, violations).check();
        }
        return violations.list();
    }

    /** What these assignments are worth, level by level, counted without the solver. */
    public static Map<Objective, Long> values(RosterProblem problem, List<Assignment> assignments) {
        Violations violations = new Violations();
        RosterSolution made = new RosterSolution(Status.FEASIBLE, 0, List.of(), assignments, List.of(), List.of());
        CheckedLevels levels = new CheckedLevels(new CheckedRoster(problem, made, violations), violations);
        Map<Objective, Long> values = new LinkedHashMap<>();
        problem.levels().forEach(level -> values.put(level, levels.value(level)));
        return values;
    }

    private static void saysNothingElse(RosterSolution solution, Violations violations) {
        violations.unless(
                solution.levels().isEmpty()
                        && solution.assignments().isEmpty()
                        && solution.relays().isEmpty()
                        && solution.empty().isEmpty(),
                "status",
                "A problem that is infeasible has neither levels nor assignments.");
    }

    private static void everyRuleHolds(CheckedRoster roster, Violations violations) {
        new CheckedTeams(roster, violations).check();
        new CheckedDays(roster, violations).check();
        new CheckedPlaces(roster, violations).check();
    }
}
