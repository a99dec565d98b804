package org.hemicycle.participation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody brought.
 *
 * @param title what the meetings in it are, as in "IETF 104–109"
 * @param source who counted, and where it was published
 * @param draft the file's text until it is confirmed
 */
@MappedEntity("participation_import")
public record ImportRow(
        @Id @GeneratedValue @Nullable Long id,
        String title,
        String source,
        CountName countName,
        String fileName,
        @Nullable String draft,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant confirmedAt) {

    public long number() {
        return Objects.requireNonNull(id);
    }

    public boolean isDraft() {
        return draft != null;
    }
}
