package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.hemicycle.rostering.problem.RosterProblem.Seat;

/** Somebody whom a person put into a seat for good. */
@Introspected
public record Pin(long sittingId, long interpreterId, String language, String pinnedBy, Instant pinnedAt) {

    Seat seat() {
        return new Seat(Long.toString(sittingId), language, Long.toString(interpreterId));
    }
}
