package org.hemicycle.scheduling.zonerules;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The sittings to come were compared with their plans.
 *
 * @param tzdata version of the rules, such as 2025b
 * @param earlier version at the last look, absent at the first
 * @param who absent when the house did it by itself
 * @param checked sittings looked at
 */
@MappedEntity("zone_rules_run")
public record ZoneRulesRun(
        @Id long id,
        String tzdata,
        @Nullable String earlier,
        Instant at,
        @Nullable String who,
        int checked) {}
