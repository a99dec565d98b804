package org.hemicycle.delegations;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a focal point asks for when the list is closed.
 *
 * @param delegateId whom it is about; none if somebody is to be added, until it is accepted
 * @param reason why it was declined, if that was said
 */
@MappedEntity
public record LateChange(
        @Id @GeneratedValue @Nullable Long id,
        long delegationId,
        @Nullable Long delegateId,
        Kind kind,
        Instant askedAt,
        String askedBy,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** What is asked for. */
    public enum Kind {
        ADD,
        CHANGE,
        WITHDRAW
    }

    /** What the secretary said. */
    public enum Decision {
        ACCEPTED,
        DECLINED
    }

    public long number() {
        if (id == null) {
            throw new IllegalStateException("This request was not stored yet.");
        }
        return id;
    }
}
