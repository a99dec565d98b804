package org.hemicycle.scheduling;

import java.time.Instant;

/**
 * Somebody on duty for a sitting from one instant to another.
 *
 * @param account of the person
 * @param person their name
 */
public record OnDuty(long account, String person, Duty duty, Instant from, Instant until) {

    boolean overlaps(OnDuty other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
