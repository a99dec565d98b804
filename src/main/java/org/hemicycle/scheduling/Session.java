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
 */
@MappedEntity
public record Session(
        @Id long id,
        long bodyId,
        String body,
        String code,
        String title,
        Mode mode,
        String zone,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Instant publishedAt) {

    public ZoneId hostZone() {
        return ZoneId.of(zone);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
