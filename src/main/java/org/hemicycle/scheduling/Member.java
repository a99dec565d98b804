package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A seat of a body, in the zone of the member's capital.
 *
 * @param until the day after the last
 */
@Introspected
public record Member(long bodyId, String country, String region, String zone, LocalDate from, LocalDate until) {

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
