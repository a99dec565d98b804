package org.hemicycle.scheduling.zonerules;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sitting whose instants did not follow from its plan any more.
 *
 * @param moved false while another sitting is in its way at the new time
 * @param clashId number of that sitting, if it is known
 */
@MappedEntity("zone_rules_finding")
public record ZoneRulesFinding(
        long runId,
        long sittingId,
        String code,
        String kind,
        int number,
        String zone,
        Instant wasAt,
        Instant isAt,
        boolean moved,
        @Nullable Long clashId,
        @Nullable String clashCode,
        @Nullable String clashKind,
        @Nullable Integer clashNumber) {

    static Map<Long, List<ZoneRulesFinding>> byRun(ZoneRulesRuns runs, List<ZoneRulesRun> shown) {
        return shown.isEmpty()
                ? Map.of()
                : runs.findings(shown.stream().map(ZoneRulesRun::id).toList()).stream()
                        .collect(Collectors.groupingBy(ZoneRulesFinding::runId));
    }
}
