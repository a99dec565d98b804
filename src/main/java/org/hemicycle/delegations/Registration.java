package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The time in which focal points register their delegations to a session by themselves. */
@MappedEntity
public record Registration(@Id long sessionId, Instant closesAt, Instant openedAt, String openedBy, int version) {

    public boolean isClosed(Instant now) {
        return !now.isBefore(closesAt);
    }
}
