package org.hemicycle.rostering.solver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Span;

/**
 * Prints the tables of {@code src/docs/benchmarks.md}: every problem solved, checked, and compared with a roster by hand
 * and one by Timefold. We solve all problems first, so that nobody else's memory is counted as ours.
 */
final class RosterBenchmark {
    private static final Set<String> ALL = Set.of("vcc1", "council", "parliament", "repair", "growth");
    private static final int LONG = 60;
    private static final int SHORT = 20;
    private static final int GROWING = 30;
    private static final Instant SECOND_MORNING = Instant.parse("2020-06-09T00:00:00Z");

    private final Set<String> parts;
    private final List<Contest> contests = new ArrayList<>();
    private final List<Contest> growing = new ArrayList<>();

    private RosterBenchmark(Set<String> parts) {
        this.parts = parts;
    }

    /** Property {@code parts} names what is wanted: some of {@code vcc1,council,parliament,repair,growth}, or all. */
    public static void main(String[] arguments) {
        String wanted = System.getProperty("parts", "all");
        Set<String> parts = wanted.equals("all") ? ALL : Set.of(wanted.split(","));
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("The parts are " + ALL + ", not " + wanted + ".");
        }
        RosterBenchmark benchmark = new RosterBenchmark(parts);
        benchmark.solve();
        benchmark.print();
    }

    private void solve() {
        if (parts.contains("growth")) {
            for (int sittings : new int[] {25, 50, 100, 200, 400}) {
                growing.add(new Contest(sittings + " sittings", BenchmarkProblems.council(2, sittings, 1), GROWING));
            }
        }
        if (parts.contains("vcc1")) {
            contests.add(new Contest("VCC-1", BenchmarkProblems.consultation(1), LONG));
        }
        if (parts.contains("council") || parts.contains("repair")) {
            council(new Contest("Council", BenchmarkProblems.council(1), LONG));
        }
        if (parts.contains("parliament")) {
            contests.add(new Contest("Parliament", BenchmarkProblems.parliament(1), LONG));
        }
    }

    private void council(Contest council) {
        if (parts.contains("council")) {
            contests.add(council);
        }
        if (parts.contains("repair")) {
            contests.add(new Contest("repair, 1 dropout", repair(council, 1), SHORT));
            contests.add(new Contest("repair, 3 dropouts", repair(council, 3), SHORT));
            contests.add(new Contest("repair, 10 dropouts", repair(council, 10), LONG));
        }
    }

    private void print() {
        contests.forEach(Contest::print);
        if (!growing.isEmpty()) {
            System.out.println("## Growth, " + GROWING + " s each");
            System.out.println();
            System.out.println(
                    "| sittings | emptySeats proved after | uncovered proved after | relays | bound | processor s | MB |");
            System.out.println("|---|---|---|---|---|---|---|");
            growing.forEach(one -> System.out.println(one.growth()));
            System.out.println();
            growing.forEach(Contest::print);
        }
    }

    /** The Council after so many people, chosen at random, fall ill on its second day. */
    private static RosterProblem repair(Contest published, int dropouts) {
        RosterProblem council = published.problem();
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
                published.solution().seats(),
                SECOND_MORNING);
    }

    private static Interpreter ill(Interpreter one) {
        List<Span> spans = List.of(new Span(SECOND_MORNING, SECOND_MORNING.plus(Duration.ofDays(30))));
        return one.awayDuring(spans);
    }
}
