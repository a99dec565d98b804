package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A member of a body, and where it takes part from.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name in the reader's language
 * @param zones at least one; of several, the one where the hour is worst counts
 */
public record Member(String country, String name, List<ZoneId> zones) {

    /** What a sitting costs this member, at its worst-placed zone; the first of those that cost alike. */
    MemberHours during(BurdenScale scale, Instant start, Instant end) {
        return zones.stream()
                .map(zone -> new MemberHours(this, zone, start, end, LocalHours.of(scale, zone, start, end), scale))
                .max(Comparator.comparing(MemberHours::exposure, Exposure.worstLast(scale))
                        .thenComparing(hours -> -zones.indexOf(hours.zone())))
                .orElseThrow();
    }
}
