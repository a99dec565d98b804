package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** Tries every roster of a small problem and keeps the best: slow, plain and without solver code. */
public final class EveryRoster {
    private final RosterProblem problem;
    private final List<Objective> order;
    private final List<Chair> chairs = new ArrayList<>();
    private final List<Assignment> taken = new ArrayList<>();
    private final Set<List<Long>> all = new HashSet<>();
    private long[] best = {};
    private boolean found;

    private EveryRoster(RosterProblem problem) {
        this.problem = problem;
        this.order = problem.levels();
        for (Sitting sitting : problem.sittings()) {
            for (Booth booth : sitting.booths()) {
                for (Interpreter interpreter : problem.interpreters()) {
                    chairs.add(new Chair(sitting, booth, interpreter));
                }
            }
        }
    }

    /** The best values of all levels in order, or nothing where no roster keeps pins and frozen sittings. */
    public static Optional<List<Long>> best(RosterProblem problem) {
        EveryRoster every = new EveryRoster(problem);
        every.from(0);
        return every.found ? Optional.of(Arrays.stream(every.best).boxed().toList()) : Optional.empty();
    }

    /**
     * For each level the least value of all rosters whose earlier levels have the values given, as far as there is one.
     */
    public static List<Long> least(RosterProblem problem, List<Long> stated) {
        EveryRoster every = new EveryRoster(problem);
        every.from(0);
        List<Long> least = new ArrayList<>();
        for (int level = 0; level < stated.size(); level++) {
            int at = level;
            least.add(every.all.stream()
                    .filter(values -> values.subList(0, at).equals(stated.subList(0, at)))
                    .mapToLong(values -> values.get(at))
                    .min()
                    .orElseThrow());
        }
        return least;
    }

    private void from(int chair) {
        if (chair == chairs.size()) {
            judge();
            return;
        }
        for (Assignment assignment : chairs.get(chair).assignments(problem)) {
            taken.add(assignment);
            if (legalSoFar()) {
                from(chair + 1);
            }
            taken.removeLast();
        }
        from(chair + 1);
    }

    private boolean legalSoFar() {
        Violations violations = new Violations();
        CheckedRoster roster = roster(violations);
        new CheckedDays(roster, violations).check();
        new CheckedPlaces(roster, violations).check();
        new CheckedTeams(roster, violations).check();
        return violations.list().stream()
                .allMatch(one -> one.rule().equals("pins")
                        || one.rule().equals("turn")
                        || one.sentence().contains("was to stay"));
    }

    private void judge() {
        Violations violations = new Violations();
        CheckedRoster roster = roster(violations);
        new CheckedTeams(roster, violations).check();
        if (violations.list().stream().anyMatch(one -> !one.rule().equals("turn"))) {
            return;
        }
        CheckedLevels levels = new CheckedLevels(roster, violations);
        long[] values = order.stream().mapToLong(levels::value).toArray();
        all.add(Arrays.stream(values).boxed().toList());
        if (!found || Arrays.compare(values, best) < 0) {
            found = true;
            best = values;
        }
    }

    private CheckedRoster roster(Violations violations) {
        return new CheckedRoster(
                problem, new RosterSolution(Status.FEASIBLE, 0, List.of(), taken, List.of(), List.of()), violations);
    }

    private record Chair(Sitting sitting, Booth booth, Interpreter interpreter) {
        /** Sitting there, from each place that makes a difference: remotely if allowed, else from any numbered booth. */
        List<Assignment> assignments(RosterProblem problem) {
            List<Assignment> all = new ArrayList<>();
            if (CheckedRoster.speaks(interpreter, booth.language())) {
                boolean remote = interpreter.remote()
                        && sitting.mode() != RosterProblem.Mode.IN_PERSON
                        && sitting.platform() != null
                        && interpreter.platforms().contains(sitting.platform());
                if (remote) {
                    all.add(from("remote"));
                } else {
                    numbered(problem, all);
                }
            }
            return all;
        }

        private void numbered(RosterProblem problem, List<Assignment> all) {
            for (Room room : problem.rooms().stream()
                    .sorted(Comparator.comparing(Room::id))
                    .toList()) {
                for (int number = 1; number <= room.booths(); number++) {
                    all.add(from(room.id() + "/" + number));
                }
            }
        }

        private Assignment from(String place) {
            return new Assignment(sitting.id(), booth.language(), interpreter.id(), place, 1);
        }
    }
}
