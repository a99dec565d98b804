package org.hemicycle.participation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comparison that is kept. */
@MappedEntity("comparison")
public record ComparisonRow(
        @Id @GeneratedValue @Nullable Long id,
        String title,
        CountName countName,
        LocalDate fixedOn,
        Instant createdAt,
        String createdBy) {

    public long number() {
        return Objects.requireNonNull(id);
    }
}
