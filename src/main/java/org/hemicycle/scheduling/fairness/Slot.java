package org.hemicycle.scheduling.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A time at which a sitting could be, and what it would cost.
 *
 * @param total burden of all members, weight times minutes
 * @param worst burden of the member that bears most
 * @param atWorst members that bear as much
 * @param inRed members with any minute in red
 * @param inYellow members with any minute in yellow and none in red
 * @param redAgain of those in red, members who were in red at the body's last sitting before, too
 * @param gini in thousandths
 */
public record Slot(
        Instant start,
        int minutes,
        int members,
        long total,
        int worst,
        int atWorst,
        int inRed,
        int inYellow,
        int redAgain,
        int gini) {

    /** What a slot costs, added up member by member. */
    static Slot of(Instant start, int minutes, List<MemberHours> lines) {
        int worst = lines.stream().mapToInt(MemberHours::burden).max().orElse(0);
        return new Slot(
                start,
                minutes,
                lines.size(),
                lines.stream().mapToLong(MemberHours::burden).sum(),
                worst,
                (int) lines.stream().filter(line -> line.burden() == worst).count(),
                (int) lines.stream().filter(line -> line.band() == Band.RED).count(),
                (int) lines.stream().filter(line -> line.band() == Band.YELLOW).count(),
                0,
                Gini.perMille(lines.stream()
                        .map(line -> new Gini.Share(line.burden(), 1))
                        .toList()));
    }

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    public int inGreen() {
        return members - inRed - inYellow;
    }

    /** Weight times minutes a member. */
    public double mean() {
        return members == 0 ? 0 : (double) total / members;
    }
}
