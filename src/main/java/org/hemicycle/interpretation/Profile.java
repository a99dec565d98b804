package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an interpreter on one row.
 *
 * @param engaged whether new rosters may assign them
 * @param relay willing to give relay
 * @param retour willing to work into a B language
 * @param dailyCost of a consultant, in whole units of the currency
 * @param travelCost once per session that they travel to
 * @param sex only where the organisation records it
 * @param domicile only where the organisation records it
 * @param version rises with every change
 */
@MappedEntity("interpreter")
public record Profile(
        @Id long id,
        String name,
        String email,
        String zone,
        boolean staff,
        boolean onsite,
        boolean remote,
        int dailyCost,
        int contractMinutes,
        boolean engaged,
        @Nullable String dutyStation,
        boolean relay,
        boolean retour,
        String currency,
        int travelCost,
        @Nullable Sex sex,
        @Nullable String domicile,
        int version) {

    public ZoneId homeZone() {
        return ZoneId.of(zone);
    }
}
