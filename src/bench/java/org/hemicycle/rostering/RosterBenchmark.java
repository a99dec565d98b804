package org.hemicycle.rostering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.hemicycle.rostering.RosterProblem.Interpreter;
import org.hemicycle.rostering.RosterProblem.Span;
import org.hemicycle.rostering.RosterSolution.Level;
import org.hemicycle.rostering.RosterSolution.Objective;

/** Prints the rows of {@code src/docs/benchmarks.md}: every problem solved, checked and compared with a roster by hand. */
final class RosterBenchmark {
    private static final int WORKERS = 2;
    private static final int LONG_ENOUGH = 60;
    private static final Instant SECOND_MORNING = Instant.parse("2020-06-09T00:00:00Z");

    private RosterBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        row("VCC-1", BenchmarkProblems.consultation(1), 60);
        RosterProblem council = BenchmarkProblems.council(1);
        RosterSolution published = row("Council", council, 60);
        row("Parliament", BenchmarkProblems.parliament(1), 60);
        row("repair, 1 dropout", repair(council, published, 1), 20);
        row("repair, 3 dropouts", repair(council, published, 3), 20);
        row("repair, 10 dropouts", repair(council, published, 10), 60);
        for (int sittings : new int[] {25, 50, 100, 200, 400}) {
            row(sittings + " sittings", BenchmarkProblems.council(2, sittings, 1), 20);
        }
        System.out.println("Peak memory: " + peakMemory());
    }

    private static RosterSolution row(String name, RosterProblem problem, int seconds) {
        Map<Objective, String> when = new TreeMap<>();
        double before = processorSeconds();
        RosterSolution solution = RosterSolver.within(Duration.ofSeconds(seconds))
                .workers(WORKERS)
                .reporting(progress -> note(progress, when))
                .solve(problem);
        double used = processorSeconds() - before;
        int violations = RosterCheck.violations(problem, solution).size();
        System.out.printf(
                "## %s: %s after %s s (%.1f s of processor), %d violations%n",
                name, solution.status().word(), solution.seconds(), used, violations);
        Map<Objective, Long> byHand = RosterCheck.values(problem, new Secretary(problem).assignments());
        System.out.println("| level | value | bound | by hand | proved after |");
        System.out.println("|---|---|---|---|---|");
        for (Level level : solution.levels()) {
            System.out.println("| " + level.name().word() + " | " + level.value() + " | " + level.bound() + " | "
                    + byHand.get(level.name()) + " | " + (level.proved() ? when.getOrDefault(level.name(), "") : "-")
                    + " |");
        }
        System.out.println(
                movesHelp(problem, solution) ? "A single move or swap still helps." : "No single move or swap helps.");
        System.out.println();
        return solution;
    }

    /** Tries every move of one person and every swap of two. */
    private static boolean movesHelp(RosterProblem problem, RosterSolution solution) {
        Plan plan = new Plan(problem);
        BitSet roster = new BitSet();
        solution.seats()
                .forEach(seat ->
                        roster.set(Objects.requireNonNull(plan.find(seat)).index()));
        Budget budget = new Budget(Duration.ofSeconds(LONG_ENOUGH), 1);
        List<Objective> order = Objective.inOrder(problem.replans());
        BitSet polished = new Polish(plan, budget, roster, order).polished();
        return Standing.of(plan, polished).betterThan(Standing.of(plan, roster), order);
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static void note(Progress progress, Map<Objective, String> when) {
        synchronized (when) {
            if (progress.value() == progress.bound()) {
                when.putIfAbsent(progress.level(), progress.elapsed().toMillis() / 100 / 10.0 + " s");
            } else {
                when.remove(progress.level());
            }
        }
    }

    /** The Council after so many people, chosen at random, fall ill on its second day. */
    private static RosterProblem repair(RosterProblem council, RosterSolution published, int dropouts) {
        List<Interpreter> people = new ArrayList<>(council.interpreters());
        Random random = new Random(dropouts);
        for (int i = 0; i < dropouts; i++) {
            int who = random.nextInt(people.size());
            people.set(who, ill(people.get(who)));
        }
        return new RosterProblem(
                council.name(),
                council.limits(),
                council.rooms(),
                council.sittings(),
                people,
                List.of(),
                published.seats(),
                SECOND_MORNING);
    }

    private static Interpreter ill(Interpreter one) {
        List<Span> spans = List.of(new Span(SECOND_MORNING, SECOND_MORNING.plus(Duration.ofDays(30))));
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                one.platforms(),
                one.onsite(),
                one.remote(),
                one.zone(),
                spans,
                one.dailyCost(),
                one.contractMinutes(),
                one.excludes());
    }

    private static String peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("unknown");
    }
}
