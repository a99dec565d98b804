package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document by which a government or an organisation names its delegation.
 *
 * @param submittedOn the day they were handed in
 * @param reason why they were refused
 */
@MappedEntity("credentials")
public record Credentials(
        @Id long delegationId,
        LocalDate submittedOn,
        State state,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** Where they stand. */
    public enum State {
        SUBMITTED,
        ACCEPTED,
        REFUSED
    }
}
