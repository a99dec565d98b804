package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the house, or a body in a mode, keeps it.
 *
 * @param bodyId absent if it holds for every body that has none of its own
 * @param body acronym
 * @param mode absent if it holds for every mode
 * @param value LENGTH and BREAK in minutes, EARLY and LATE in minutes of the local day, HOURS in per cent
 * @param source who says so
 */
@MappedEntity("scheduling_rule")
public record SchedulingRule(
        @Id long id,
        Rule code,
        @Nullable Long bodyId,
        @Nullable String body,
        @Nullable Mode mode,
        @Nullable Integer value,
        Level level,
        String source,
        int version) {

    /** The value as people write it: hours of the day as such; empty if there is none. */
    public String shown() {
        if (value == null) {
            return "";
        }
        return code.isTime() ? "%02d:%02d".formatted(value / 60, value % 60) : Integer.toString(value);
    }

    int figure() {
        return value == null ? 0 : value;
    }
}
