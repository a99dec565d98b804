package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is done without a solver, to be shown beside a rotation. */
final class RotationBaselines {

    /** RFC 9400 plans three time zone regions in turn; eight hours apart is the even spread of that. */
    private static final int HOURS_APART = 8 * 60;

    private static final int TURNS = 3;

    private RotationBaselines() {}

    /** Always the hour that costs least in all, of those that are accepted on every day. */
    static List<Instant> alwaysTheBest(RotationProblem problem) {
        return IntStream.range(0, problem.starts())
                .filter(start -> IntStream.range(0, problem.days().size())
                        .allMatch(day -> problem.accepted(day).contains(start)))
                .boxed()
                .map(start -> repeated(problem, start, 0))
                .min(Comparator.comparingLong((List<Integer> starts) -> total(problem, starts))
                        .thenComparingLong(starts -> worst(problem, starts)))
                .map(starts -> instants(problem, starts))
                .orElseGet(List::of);
    }

    /**
     * Three hours in turn, eight hours apart (in the manner of RFC 9400), whether the host accepts them or not, begun at
     * the hour that makes the worst burden smallest.
     */
    static List<Instant> threeInTurn(RotationProblem problem) {
        int apart = HOURS_APART / problem.step();
        return IntStream.range(0, apart)
                .mapToObj(start -> repeated(problem, start, apart))
                .min(Comparator.comparingLong((List<Integer> starts) -> worst(problem, starts))
                        .thenComparingLong(starts -> total(problem, starts)))
                .map(starts -> instants(problem, starts))
                .orElseGet(List::of);
    }

    private static List<Integer> repeated(RotationProblem problem, int start, int apart) {
        List<Integer> starts = new ArrayList<>();
        for (int day = 0; day < problem.days().size(); day++) {
            starts.add(start + day % TURNS * apart);
        }
        return starts;
    }

    private static long total(RotationProblem problem, List<Integer> starts) {
        return IntStream.range(0, problem.members().size())
                .mapToLong(member -> added(problem, starts, member))
                .sum();
    }

    private static long worst(RotationProblem problem, List<Integer> starts) {
        return IntStream.range(0, problem.members().size())
                .mapToLong(member -> problem.before(member) + added(problem, starts, member))
                .max()
                .orElse(0);
    }

    private static long added(RotationProblem problem, List<Integer> starts, int member) {
        return IntStream.range(0, starts.size())
                .mapToLong(day -> problem.burden(day, starts.get(day), member))
                .sum();
    }

    private static List<Instant> instants(RotationProblem problem, List<Integer> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(day -> problem.instant(day, starts.get(day)))
                .toList();
    }
}
