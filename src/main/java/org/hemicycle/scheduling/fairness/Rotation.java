package org.hemicycle.scheduling.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An hour for each sitting of a series, and what is proved of it.
 *
 * @param starts in the order of the days
 * @param levels in the order in which they were made as small as possible, each without spoiling the one before
 * @param took to find and to prove
 */
public record Rotation(List<Instant> starts, RotationOutcome outcome, List<Level> levels, Duration took) {

    /** What is made small, the most important first. */
    public enum Aim {
        WORST,
        TOTAL,
        AT_WORST
    }

    /**
     * How small it became.
     *
     * @param bound no rotation has less, given what the levels before it came to
     */
    @Serdeable
    public record Level(Aim aim, long value, long bound) {

        public boolean proved() {
            return bound >= value;
        }
    }

    /** Whether no rotation is better at any level. */
    public boolean proved() {
        return levels.stream().allMatch(Level::proved);
    }
}
