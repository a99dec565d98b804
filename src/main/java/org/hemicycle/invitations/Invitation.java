package org.hemicycle.invitations;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delegate is invited to one sitting.
 *
 * @param token the secret in the link by which it is answered
 * @param uid of the calendar entry, the same for as long as the invitation lives
 * @param sequence of the calendar entry; rises with every change of time or place, and of whether they are to come
 * @param withdrawnAt since when they are not to come, for they left the list
 */
@MappedEntity
public record Invitation(
        @Id @GeneratedValue @Nullable Long id,
        long sittingId,
        long delegateId,
        String token,
        String uid,
        int sequence,
        Reply reply,
        @Nullable Instant repliedAt,
        Instant invitedAt,
        @Nullable Instant withdrawnAt) {

    public long number() {
        if (id == null) {
            throw new IllegalStateException("The invitation was not stored yet.");
        }
        return id;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isAnswered() {
        return reply != Reply.NEEDS_ACTION;
    }
}
