package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of a session's agenda, with its title in one language.
 *
 * @param number what people call it: {@code 3}, {@code 2.1}, {@code 4 bis}
 * @param place where it stands on the agenda, counted from 1
 * @param version rises with every change
 */
@MappedEntity("agenda_item")
public record AgendaItem(
        @Id long id,
        long sessionId,
        String number,
        int place,
        String title,
        @Nullable AgendaKind kind,
        int version,
        Instant changedAt,
        String changedBy) {}
