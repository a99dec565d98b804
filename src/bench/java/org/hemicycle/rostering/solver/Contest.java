package org.hemicycle.rostering.solver;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** One problem solved by us within its time, then by hand, and by Timefold within the same time on the same processors. */
final class Contest {
    private static final int WORKERS = 2;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final double TENTHS = 10;
    private static final double THOUSAND = 1e3;

    private final String name;
    private final RosterProblem problem;
    private final Duration time;
    private final Map<Objective, String> provedAfter = new TreeMap<>();
    private final RosterSolution solution;
    private final double processor;
    private final long megabytes;

    /** Solves the problem; the others have their turn with {@link #print}. */
    Contest(String name, RosterProblem problem, int seconds) {
        this.name = name;
        this.problem = problem;
        this.time = Duration.ofSeconds(seconds);
        System.err.println(name + " ...");
        PeakMemory.forget();
        double before = processorSeconds();
        this.solution =
                RosterSolver.within(time).workers(WORKERS).reporting(this::note).solve(problem);
        this.processor = processorSeconds() - before;
        this.megabytes = PeakMemory.megabytes();
    }

    RosterProblem problem() {
        return problem;
    }

    RosterSolution solution() {
        return solution;
    }

    /** One line of the table of growth. */
    String growth() {
        Level relays = solution.levels().stream()
                .filter(level -> level.name() == Objective.RELAYS)
                .findFirst()
                .orElseThrow();
        return String.format(
                "| %d | %s | %s | %d | %d | %.1f | %d |",
                problem.sittings().size(),
                provedAfter(Objective.EMPTY_SEATS),
                provedAfter(Objective.UNCOVERED),
                relays.value(),
                relays.bound(),
                processor,
                megabytes);
    }

    void print() {
        System.err.println(name + " by hand and by Timefold ...");
        Plan plan = new Plan(problem);
        BitSet byHand = Secretary.roster(plan);
        BitSet timefold = Timefold.roster(plan, time, WORKERS);
        System.out.printf(
                "## %s: %s after %s s (%.1f s of processor, at most %d MB)%n%n",
                name, solution.status().word(), solution.seconds(), processor, megabytes);
        System.out.println("| level | value | bound | proved after | by hand | Timefold |");
        System.out.println("|---|---|---|---|---|---|");
        Map<Objective, Long> hand = RosterCheck.values(problem, assignments(plan, byHand));
        Map<Objective, Long> other = RosterCheck.values(problem, assignments(plan, timefold));
        for (Level level : solution.levels()) {
            System.out.println("| " + level.name().word() + " | " + level.value() + " | " + level.bound() + " | "
                    + provedAfter(level.name()) + " | " + hand.get(level.name()) + " | " + other.get(level.name())
                    + " |");
        }
        System.out.printf(
                "%nRules broken, by the check: %d; by hand %d; Timefold %d. ",
                violations(solution), violations(written(plan, byHand)), violations(written(plan, timefold)));
        System.out.println(stillBetter(plan));
        System.out.println();
    }

    private String provedAfter(Objective level) {
        boolean proved = solution.levels().stream().anyMatch(one -> one.name() == level && one.proved());
        return proved ? provedAfter.getOrDefault(level, "at once") : "-";
    }

    private int violations(RosterSolution roster) {
        return RosterCheck.violations(problem, roster).size();
    }

    private List<Assignment> assignments(Plan plan, BitSet roster) {
        return written(plan, roster).assignments();
    }

    /** With places, turns and relays, so that the check can judge all of it. */
    private RosterSolution written(Plan plan, BitSet roster) {
        Budget budget = new Budget(LONG_ENOUGH, 1);
        return new Report(plan, new Incumbent(plan, roster, budget, progress -> {}), budget).solution();
    }

    /** Tries every move of one person and every swap of two. */
    private String stillBetter(Plan plan) {
        BitSet roster = new BitSet();
        solution.seats()
                .forEach(seat ->
                        roster.set(Objects.requireNonNull(plan.find(seat)).index()));
        Budget budget = new Budget(LONG_ENOUGH, 1);
        List<Objective> order = problem.levels();
        BitSet polished = new Polish(plan, budget, roster, order).polished();
        if (Standing.of(plan, polished).betterThan(Standing.of(plan, roster), order)) {
            return "A single move or swap still helps.";
        }
        return budget.spent() ? "Not every move and swap was tried." : "No single move or swap helps.";
    }

    private void note(Progress progress) {
        synchronized (provedAfter) {
            if (progress.value() == progress.bound()) {
                provedAfter.putIfAbsent(
                        progress.level(),
                        Math.round(progress.elapsed().toMillis() / THOUSAND * TENTHS) / TENTHS + " s");
            } else {
                provedAfter.remove(progress.level());
            }
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / THOUSAND;
    }
}
