package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;

/** A roster beside its problem, looked up by name; what names nothing is a violation. */
public final class CheckedRoster {
    private final RosterProblem problem;
    private final RosterSolution solution;
    private final Map<String, Sitting> sittings = new LinkedHashMap<>();
    private final Map<String, Interpreter> interpreters = new LinkedHashMap<>();
    private final Map<Seat, List<Interpreter>> teams = new LinkedHashMap<>();
    private final Map<String, List<Sitting>> worked = new LinkedHashMap<>();

    CheckedRoster(RosterProblem problem, RosterSolution solution, Violations violations) {
        this.problem = problem;
        this.solution = solution;
        problem.sittings().forEach(sitting -> sittings.put(sitting.id(), sitting));
        problem.interpreters().forEach(interpreter -> interpreters.put(interpreter.id(), interpreter));
        Set<Seat> seen = new HashSet<>();
        for (Assignment assignment : solution.assignments()) {
            Seat seat = folded(assignment.seat());
            if (known(seat, violations)) {
                violations.unless(seen.add(seat), "assignments", "There are two assignments " + words(seat) + ".");
                enter(seat);
            }
        }
        worked.values().forEach(list -> list.sort(Comparator.comparing(Sitting::start)));
    }

    RosterProblem problem() {
        return problem;
    }

    RosterSolution solution() {
        return solution;
    }

    Sitting sitting(String id) {
        return Objects.requireNonNull(sittings.get(id));
    }

    Interpreter interpreter(String id) {
        return Objects.requireNonNull(interpreters.get(id));
    }

    Booth booth(Seat seat) {
        return sitting(seat.sitting()).booths().stream()
                .filter(booth -> LanguageTags.same(booth.language(), seat.booth()))
                .findFirst()
                .orElseThrow();
    }

    /** Those who sit in the booth of this language. */
    List<Interpreter> team(Sitting sitting, String language) {
        return teams.getOrDefault(new Seat(sitting.id(), LanguageTags.folded(language), ""), List.of());
    }

    /** The sittings of one interpreter, by start; one that they have twice stands there twice. */
    List<Sitting> worked(Interpreter interpreter) {
        return worked.getOrDefault(interpreter.id(), List.of());
    }

    /** The sittings of one interpreter, then what they work elsewhere. */
    List<Stint> stints(Interpreter interpreter) {
        return Stream.concat(
                        worked(interpreter).stream().map(this::stint),
                        problem.house().elsewhere(interpreter).stream().map(Stint::of))
                .toList();
    }

    Stint stint(Sitting sitting) {
        return Stint.of(sitting, problem.frozen(sitting));
    }

    /** Every assignment, its booth's language folded. */
    List<Seat> seats() {
        return solution.assignments().stream()
                .map(assignment -> folded(assignment.seat()))
                .toList();
    }

    public static Seat folded(Seat seat) {
        return new Seat(seat.sitting(), LanguageTags.folded(seat.booth()), seat.interpreter());
    }

    static String words(Seat seat) {
        return "of " + seat.interpreter() + " to booth " + seat.booth() + " of sitting " + seat.sitting();
    }

    public static boolean lists(List<String> tags, String language) {
        return tags.stream().anyMatch(tag -> LanguageTags.same(tag, language));
    }

    static boolean speaks(Interpreter interpreter, String language) {
        return lists(interpreter.a(), language) || lists(interpreter.b(), language);
    }

    static boolean understands(Interpreter interpreter, String language) {
        return speaks(interpreter, language) || lists(interpreter.c(), language);
    }

    private boolean known(Seat seat, Violations violations) {
        Sitting sitting = sittings.get(seat.sitting());
        boolean known = sitting != null
                && sitting.booths().stream().anyMatch(booth -> LanguageTags.same(booth.language(), seat.booth()))
                && interpreters.containsKey(seat.interpreter());
        violations.unless(known, "assignments", "The assignment " + words(seat) + " names something unknown.");
        return known;
    }

    private void enter(Seat seat) {
        teams.computeIfAbsent(new Seat(seat.sitting(), seat.booth(), ""), key -> new ArrayList<>())
                .add(interpreter(seat.interpreter()));
        worked.computeIfAbsent(seat.interpreter(), key -> new ArrayList<>()).add(sitting(seat.sitting()));
    }
}
