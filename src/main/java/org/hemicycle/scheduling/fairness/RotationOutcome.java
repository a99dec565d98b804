package org.hemicycle.scheduling.fairness;

import java.util.Comparator;
import java.util.List;

/**
 * What a series of sittings does to everybody.
 *
 * @param worst most that any member has borne in the end, what it bore before included, weight times minutes
 * @param total what all bear through the series
 * @param atWorst members that have borne as much as the worst
 * @param inRed sittings in red, counted for each member
 * @param redRun most sittings in red one after the other for any member
 * @param gini of what everybody has borne in the end, in thousandths
 * @param lines the most burdened in the end first
 */
public record RotationOutcome(long worst, long total, int atWorst, int inRed, int redRun, int gini, List<Line> lines) {

    /** What it does to one member. */
    public record Line(Member member, long before, long added, int inRed, int redRun) {

        public long after() {
            return before + added;
        }
    }

    static RotationOutcome of(List<Line> lines) {
        long worst = lines.stream().mapToLong(Line::after).max().orElse(0);
        return new RotationOutcome(
                worst,
                lines.stream().mapToLong(Line::added).sum(),
                (int) lines.stream().filter(line -> line.after() == worst).count(),
                lines.stream().mapToInt(Line::inRed).sum(),
                lines.stream().mapToInt(Line::redRun).max().orElse(0),
                Gini.perMille(lines.stream()
                        .map(line -> new Gini.Share(line.after(), 1))
                        .toList()),
                lines.stream()
                        .sorted(Comparator.comparingLong(Line::after).reversed())
                        .toList());
    }
}
