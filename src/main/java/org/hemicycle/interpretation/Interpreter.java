package org.hemicycle.interpretation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who interprets.
 *
 * @param staff on the payroll, as against a consultant
 * @param onsite can be in a booth of the house
 * @param remote has a checked set-up at home
 * @param dailyCost of a consultant, in the organisation's currency
 * @param contractMinutes of work in the period of the contract, 0 without one
 */
@MappedEntity
public record Interpreter(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String email,
        String zone,
        boolean staff,
        boolean onsite,
        boolean remote,
        int dailyCost,
        int contractMinutes) {

    public long number() {
        if (id == null) {
            throw new IllegalStateException(name + " was not stored yet.");
        }
        return id;
    }

    public ZoneId homeZone() {
        return ZoneId.of(zone);
    }
}
