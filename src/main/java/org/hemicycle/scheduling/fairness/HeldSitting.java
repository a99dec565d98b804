package org.hemicycle.scheduling.fairness;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A sitting of a body, as its burden is worked out: when it is, and whether everybody is at the host.
 *
 * @param code of the session
 */
@MappedEntity
record HeldSitting(
        @Id long id,
        long sessionId,
        long bodyId,
        String code,
        String kind,
        int number,
        String mode,
        LocalDateTime plannedStart,
        String zone,
        Instant startsAt,
        Instant endsAt) {

    ZoneId host() {
        return ZoneId.of(zone);
    }

    LocalDate day() {
        return plannedStart.toLocalDate();
    }

    boolean isInPerson() {
        return mode.equals("IN_PERSON");
    }
}
