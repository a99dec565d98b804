package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.check.Candidates;
import org.hemicycle.rostering.check.CheckedRoster;
import org.hemicycle.rostering.check.Coverage;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.check.Relaxations;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Rule;

/** One booth of one sitting explained: why those who sit there do, who else could, and what keeps the others out. */
public final class SeatView {
    private final HandMade roster;
    private final String sitting;
    private final String booth;
    private final Map<Objective, Long> values;

    SeatView(RosterProblem problem, RosterSolution solution, String sitting, String booth) {
        this.roster = HandMade.of(problem, solution.assignments());
        this.sitting = sitting;
        this.booth = booth;
        this.values = RosterCheck.values(problem, roster.assignments());
    }

    /**
     * Somebody who might take the seat.
     *
     * @param rule that keeps them out, or {@link Rule#CHOICE}
     * @param change of each level against the roster as it is, were they in the seat
     */
    public record Option(String interpreter, Rule rule, Map<Objective, Long> change) {
        public boolean allowed() {
            return rule == Rule.CHOICE;
        }
    }

    /**
     * Somebody of the team.
     *
     * @param broken the rule that they sit here against; {@link Rule#CHOICE} if none
     * @param without change of each level were the seat left empty
     * @param options for the seat, the best first
     */
    public record Member(Assignment assignment, Rule broken, Map<Objective, Long> without, List<Option> options) {

        public List<Option> allowed() {
            return options.stream().filter(Option::allowed).toList();
        }
    }

    /**
     * Somebody to change places with.
     *
     * @param rule the first that one of the two would break, or {@link Rule#CHOICE}
     */
    public record Exchange(Seat other, Rule rule) {}

    public List<Member> members() {
        return team().stream().map(this::member).toList();
    }

    public int emptySeats() {
        int team = sitting().booths().stream()
                .filter(one -> LanguageTags.same(one.language(), booth))
                .mapToInt(Booth::team)
                .sum();
        return Math.max(0, team - team().size());
    }

    /** For an empty seat: everybody who does not sit in the sitting. */
    public List<Option> options() {
        return options(roster);
    }

    /** By which rule who is kept out of the empty seat. */
    public Map<Rule, List<String>> keptOut() {
        Map<Rule, List<String>> keptOut = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            List<String> people = options().stream()
                    .filter(one -> one.rule() == rule)
                    .map(Option::interpreter)
                    .toList();
            if (!people.isEmpty()) {
                keptOut.put(rule, people);
            }
        }
        return keptOut;
    }

    public List<Relaxations.Way> ways() {
        return Relaxations.smallest(roster, sitting, booth);
    }

    public Coverage coverage() {
        return new Coverage(roster.problem(), roster.assignments(), sitting());
    }

    /** The seats that somebody of the team could change for, those that keep every rule first. */
    List<Exchange> exchanges(String interpreter) {
        Seat mine = new Seat(sitting, booth, interpreter);
        List<Exchange> exchanges = new ArrayList<>();
        for (Assignment one : roster.assignments()) {
            if (!one.interpreter().equals(interpreter)
                    && isQualified(interpreter, one.booth())
                    && isQualified(one.interpreter(), booth)) {
                exchanges.add(new Exchange(one.seat(), exchangeRule(mine, one.seat())));
            }
        }
        exchanges.sort((one, other) -> Boolean.compare(one.rule() != Rule.CHOICE, other.rule() != Rule.CHOICE));
        return exchanges;
    }

    private Rule exchangeRule(Seat mine, Seat theirs) {
        HandMade left = roster.without(mine).without(theirs);
        Rule first = Candidates.of(left, mine.sitting(), mine.booth()).rule(theirs.interpreter());
        if (first != Rule.CHOICE) {
            return first;
        }
        return Candidates.of(
                        left.with(new Seat(mine.sitting(), mine.booth(), theirs.interpreter())),
                        theirs.sitting(),
                        theirs.booth())
                .rule(mine.interpreter());
    }

    private boolean isQualified(String interpreter, String language) {
        boolean retour = roster.problem().limits().retour();
        return roster.problem().interpreters().stream()
                .filter(one -> one.id().equals(interpreter))
                .anyMatch(one ->
                        CheckedRoster.lists(one.a(), language) || retour && CheckedRoster.lists(one.b(), language));
    }

    private Member member(Assignment one) {
        HandMade without = roster.without(one.seat());
        return new Member(
                one,
                Candidates.of(without, sitting, booth).rule(one.interpreter()),
                Candidates.change(values, RosterCheck.values(roster.problem(), without.assignments())),
                options(without).stream()
                        .filter(option -> !option.interpreter().equals(one.interpreter()))
                        .toList());
    }

    private List<Option> options(HandMade from) {
        return Candidates.of(from, sitting, booth).all().stream()
                .map(one -> new Option(
                        one.interpreter().id(),
                        one.rule(),
                        one.allowed() ? Candidates.change(values, one.values()) : Map.of()))
                .toList();
    }

    private List<Assignment> team() {
        return roster.assignments().stream()
                .filter(one -> one.sitting().equals(sitting) && LanguageTags.same(one.booth(), booth))
                .toList();
    }

    private Sitting sitting() {
        return roster.problem().sittings().stream()
                .filter(one -> one.id().equals(sitting))
                .findFirst()
                .orElseThrow();
    }
}
