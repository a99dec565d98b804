package org.hemicycle.surveys;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A survey of those who were to take part in a session. */
@MappedEntity("survey_round")
public record Round(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        String title,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt) {

    public long number() {
        return Objects.requireNonNull(id);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
