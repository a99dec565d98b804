package org.hemicycle.scheduling.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts the hours of a rotation into an order in which nobody has nights one after the other, as far as exchanging two
 * hours at a time leads. Sums do not depend on the order, so nothing that was proved is spoilt; the order itself is not
 * proved best.
 */
final class RotationOrder {

    private final RotationProblem problem;
    private final List<Turns> seasons;
    private final Integer[] startOfDay;
    private final Map<Instant, boolean[]> nights = new HashMap<>();

    /**
     * Hours that the days of a season share.
     *
     * @param days by number
     * @param starts as many
     */
    record Turns(List<Integer> days, List<Integer> starts) {}

    private RotationOrder(RotationProblem problem, List<Turns> seasons) {
        this.problem = problem;
        this.seasons = seasons;
        this.startOfDay = new Integer[problem.days().size()];
        for (Turns turns : seasons) {
            for (int turn = 0; turn < turns.days().size(); turn++) {
                startOfDay[turns.days().get(turn)] = turns.starts().get(turn);
            }
        }
    }

    static List<Instant> fewestRedRuns(RotationProblem problem, List<Turns> seasons) {
        RotationOrder order = new RotationOrder(problem, seasons);
        order.improve();
        return IntStream.range(0, order.startOfDay.length)
                .mapToObj(day -> problem.instant(day, order.startOfDay[day]))
                .toList();
    }

    private void improve() {
        long best = runs();
        boolean better = best > 0;
        while (better) {
            better = false;
            for (int[] pair : exchanges()) {
                exchange(pair);
                long now = runs();
                if (now < best) {
                    best = now;
                    better = true;
                } else {
                    exchange(pair);
                }
            }
        }
    }

    private List<int[]> exchanges() {
        List<int[]> pairs = new ArrayList<>();
        for (Turns turns : seasons) {
            for (int one = 0; one < turns.days().size(); one++) {
                for (int other = one + 1; other < turns.days().size(); other++) {
                    pairs.add(new int[] {turns.days().get(one), turns.days().get(other)});
                }
            }
        }
        return pairs;
    }

    private void exchange(int[] days) {
        Integer kept = startOfDay[days[0]];
        startOfDay[days[0]] = startOfDay[days[1]];
        startOfDay[days[1]] = kept;
    }

    /** Grows with the square of each run of nights, so that one long run is worse than two short ones. */
    private long runs() {
        int[] run = new int[problem.members().size()];
        long sum = 0;
        for (int day = 0; day < startOfDay.length; day++) {
            boolean[] red = nights.computeIfAbsent(problem.instant(day, startOfDay[day]), this::nightsOf);
            for (int member = 0; member < run.length; member++) {
                run[member] = red[member] ? run[member] + 1 : 0;
                sum += run[member] > 1 ? 2L * run[member] - 1 : 0;
            }
        }
        return sum;
    }

    private boolean[] nightsOf(Instant start) {
        Instant end = start.plus(Duration.ofMinutes(problem.minutes()));
        boolean[] red = new boolean[problem.members().size()];
        for (int member = 0; member < red.length; member++) {
            red[member] = problem.members()
                            .get(member)
                            .during(problem.scale(), start, end)
                            .band()
                    == Band.RED;
        }
        return red;
    }
}
