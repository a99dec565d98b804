package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a governing body, with its title in one language.
 *
 * @param zone the IANA zone of the host, in which its sittings are planned
 * @param body acronym of the body
 * @param ordinal which of the body's sessions it is, counted from 1; absent for one out of the count
 * @param publishedAt when it was published first
 * @param version rises with every change
 */
@MappedEntity
public record Session(
        @Id long id,
        long bodyId,
        String body,
        @Nullable Integer ordinal,
        String code,
        String title,
        Mode mode,
        String zone,
        LocalDate firstDay,
        LocalDate lastDay,
        SessionStatus status,
        @Nullable Instant publishedAt,
        int version) {

    public ZoneId hostZone() {
        return ZoneId.of(zone);
    }

    /** Whether those concerned know of it and are told what changes. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isDraft() {
        return status == SessionStatus.DRAFT;
    }

    /** Whether its sittings and its agenda may still change. */
    public boolean isOpen() {
        return status.isOpen();
    }
}
