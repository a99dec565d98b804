package org.hemicycle.rostering.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** Who could take a seat while everybody else stays where they are, and what the roster would then be worth. */
public final class Candidates {
    private final HandMade roster;
    private final CheckedRoster checked;
    private final CheckedVacancies vacancies;
    private final Sitting sitting;
    private final Booth booth;

    private Candidates(HandMade roster, String sitting, String language) {
        Violations unheard = new Violations();
        this.roster = roster;
        this.checked = new CheckedRoster(
                roster.problem(),
                new RosterSolution(Status.FEASIBLE, 0, List.of(), roster.assignments(), List.of(), List.of()),
                unheard);
        this.vacancies = new CheckedVacancies(checked, unheard);
        this.sitting = checked.sitting(sitting);
        this.booth = checked.booth(new Seat(sitting, language, ""));
    }

    /** For a seat that is empty. */
    public static Candidates of(HandMade roster, String sitting, String language) {
        return new Candidates(roster, sitting, language);
    }

    /**
     * Somebody who might sit there.
     *
     * @param rule the first that forbids it; {@link Rule#CHOICE} if none does
     * @param values of every level with them in the seat, in order; empty if a rule forbids it
     */
    public record Candidate(Interpreter interpreter, Rule rule, Map<Objective, Long> values) {
        public boolean allowed() {
            return rule == Rule.CHOICE;
        }
    }

    /** Everybody who does not sit in the sitting: those who may, the best first, then the others by what forbids it. */
    public List<Candidate> all() {
        return roster.problem().interpreters().stream()
                .filter(one -> !checked.worked(one).contains(sitting))
                .map(this::candidate)
                .sorted(Comparator.comparing((Candidate one) -> !one.allowed())
                        .thenComparing(Candidates::worth)
                        .thenComparing(one -> one.rule().ordinal(), Comparator.reverseOrder())
                        .thenComparing(one -> one.interpreter().id()))
                .toList();
    }

    /** Whether one may sit there, and else the first rule against it. */
    public Rule rule(String interpreter) {
        return vacancies.reason(sitting, booth, checked.interpreter(interpreter));
    }

    private Candidate candidate(Interpreter one) {
        Rule rule = vacancies.reason(sitting, booth, one);
        return new Candidate(one, rule, rule == Rule.CHOICE ? values(one) : Map.of());
    }

    private Map<Objective, Long> values(Interpreter one) {
        List<Assignment> with =
                roster.with(new Seat(sitting.id(), booth.language(), one.id())).assignments();
        return RosterCheck.values(roster.problem(), with);
    }

    /** Values in the order of their levels, written so that texts sort as they do. */
    private static String worth(Candidate one) {
        StringBuilder worth = new StringBuilder();
        one.values().values().forEach(value -> worth.append(String.format("%019d ", value)));
        return worth.toString();
    }

    /** By how much each level would change from one roster to the other; levels that stay as they are left out. */
    public static Map<Objective, Long> change(Map<Objective, Long> from, Map<Objective, Long> to) {
        Map<Objective, Long> change = new EnumMap<>(Objective.class);
        from.forEach((level, value) -> {
            long step = to.getOrDefault(level, value) - value;
            if (step != 0) {
                change.put(level, step);
            }
        });
        return change;
    }
}
