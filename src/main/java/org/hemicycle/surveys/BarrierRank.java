package org.hemicycle.surveys;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a barrier weighed.
 *
 * @param answered those who judged it
 * @param meanSeverity over those who judged it, 0 to {@value Barrier#WORST}
 * @param severe those who gave it 3 or 4, of those who judged it
 * @param main those who named it their main barrier, of all who replied
 */
public record BarrierRank(Barrier barrier, int answered, double meanSeverity, Proportion severe, Proportion main) {

    /** The heaviest first. */
    static List<BarrierRank> of(Collection<Answers> replies) {
        return Stream.of(Barrier.values())
                .map(barrier -> of(barrier, replies))
                .sorted(Comparator.comparingDouble(BarrierRank::meanSeverity)
                        .thenComparingDouble(rank -> rank.severe().percent())
                        .reversed())
                .toList();
    }

    private static BarrierRank of(Barrier barrier, Collection<Answers> replies) {
        List<Integer> severities = replies.stream()
                .flatMap(answers -> answers.severity(barrier).stream())
                .toList();
        long severe = severities.stream()
                .filter(severity -> severity >= Barrier.SEVERE)
                .count();
        long main = replies.stream()
                .filter(answers -> answers.main().filter(barrier::equals).isPresent())
                .count();
        return new BarrierRank(
                barrier,
                severities.size(),
                severities.stream().mapToInt(Integer::intValue).average().orElse(0),
                new Proportion((int) severe, severities.size()),
                new Proportion((int) main, replies.size()));
    }
}
