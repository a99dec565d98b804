package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** How sure it is that every language of one sitting reaches every booth: at each turn, and if somebody stays away. */
public final class Coverage {
    private static final int MOST_TURNS = 60;

    private final RosterProblem problem;
    private final Sitting sitting;
    private final List<Assignment> teams;
    private final List<Pair> never;

    public Coverage(RosterProblem problem, List<Assignment> assignments, Sitting sitting) {
        this.problem = problem;
        this.sitting = sitting;
        this.teams = assignments.stream()
                .filter(one -> one.sitting().equals(sitting.id()))
                .toList();
        this.never = uncovered(problem.limits(), teams);
    }

    /** A floor language that does not reach a booth. */
    public record Pair(String floor, String booth) {}

    /** Pairs that are lost as soon as one person stays away. */
    public record Loss(Assignment absent, List<Pair> pairs) {}

    /** Pairs that those at work do not cover among themselves, at a turn counted from 1. */
    public record Gap(int turn, List<Pair> pairs) {}

    public List<Pair> never() {
        return never;
    }

    /** The absences that would break coverage, the worst first. */
    public List<Loss> losses() {
        return teams.stream()
                .map(one -> new Loss(one, lost(one)))
                .filter(loss -> !loss.pairs().isEmpty())
                .sorted((one, other) ->
                        Integer.compare(other.pairs().size(), one.pairs().size()))
                .toList();
    }

    /** The turns at which somebody of a team at rest would be needed. One person of each team works at a time. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int turn = 1; turn <= turns(); turn++) {
            List<Pair> pairs = new ArrayList<>(uncovered(alone(), atWork(turn)));
            pairs.removeAll(never);
            if (!pairs.isEmpty()) {
                gaps.add(new Gap(turn, pairs));
            }
        }
        return gaps;
    }

    public int turns() {
        int length = problem.limits().turnMinutes();
        return length == 0 ? 1 : Math.clamp(Math.ceilDiv(sitting.minutes(), length), 1, MOST_TURNS);
    }

    private List<Pair> lost(Assignment absent) {
        List<Pair> pairs = new ArrayList<>(uncovered(
                problem.limits(), teams.stream().filter(one -> one != absent).toList()));
        pairs.removeAll(never);
        return pairs;
    }

    private List<Assignment> atWork(int turn) {
        return teams.stream()
                .filter(one -> (turn - 1) % size(one.booth()) == one.turn() - 1)
                .toList();
    }

    private int size(String booth) {
        return Math.toIntExact(teams.stream()
                .filter(one -> LanguageTags.same(one.booth(), booth))
                .count());
    }

    /** While one of a team works, one gives relay. */
    private Limits alone() {
        Limits usual = problem.limits();
        return new Limits(
                usual.sittingsPerDay(),
                usual.minutesPerDay(),
                usual.sittingsPerWeek(),
                usual.breakMinutes(),
                usual.restMinutes(),
                usual.turnMinutes(),
                1,
                usual.retour());
    }

    private List<Pair> uncovered(Limits limits, List<Assignment> present) {
        RosterProblem alone = new RosterProblem(
                problem.name(),
                limits,
                problem.rooms(),
                List.of(sitting),
                problem.interpreters(),
                List.of(),
                List.of(),
                null,
                problem.house());
        RosterSolution bare = new RosterSolution(Status.FEASIBLE, 0, List.of(), present, List.of(), List.of());
        return new CheckedCoverage(new CheckedRoster(alone, bare, new Violations()))
                .uncovered().stream()
                        .map(pair -> new Pair(pair.floor(), pair.booth().language()))
                        .toList();
    }
}
