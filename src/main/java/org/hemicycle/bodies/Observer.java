package org.hemicycle.bodies;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who attends a body without a seat.
 *
 * @param country alpha-2 code of a state; none for organisations and others
 * @param name in the language asked for, else in English
 * @param reason the resolution, agreement or invitation
 * @param last the last day, included; none if there is no end
 * @param version rises with every change
 */
@MappedEntity("observer")
public record Observer(
        @Id long id,
        long bodyId,
        Kind kind,
        @Nullable String country,
        String name,
        String reason,
        LocalDate first,
        @Nullable LocalDate last,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt)
        implements Termed {

    /** What an observer is. */
    public enum Kind {
        STATE,
        ORGANISATION,
        OTHER
    }

    @Override
    public Term term() {
        return new Term(first, last);
    }
}
