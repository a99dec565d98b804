package org.hemicycle.delegations;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation, for programs.
 *
 * @param name of the sender, in the reader's language
 * @param handedInAt when the focal point said that the list is complete
 * @param registered delegates on the list
 * @param accredited those of them that are accredited
 * @param undecided those of them that wait for the secretary
 * @param credentials where they stand; none if nothing was submitted
 * @param version to be sent back with a change
 */
@Serdeable
record DelegationAnswer(
        long id,
        long session,
        @Nullable String country,
        Delegation.Kind kind,
        String name,
        @Nullable String focalName,
        @Nullable String focalEmail,
        @Nullable String focalLanguage,
        @Nullable Instant handedInAt,
        long registered,
        long accredited,
        long undecided,
        Credentials.@Nullable State credentials,
        @Nullable LocalDate credentialsSubmittedOn,
        @Nullable String credentialsReason,
        int version) {

    static DelegationAnswer of(Standing standing) {
        Delegation it = standing.delegation();
        return new DelegationAnswer(
                it.id(),
                it.sessionId(),
                it.country(),
                it.kind(),
                it.name(),
                it.focalName(),
                it.focalEmail(),
                it.focalLanguage(),
                it.handedInAt(),
                standing.tally().registered(),
                standing.tally().accredited(),
                standing.tally().undecided(),
                standing.credentials().map(Credentials::state).orElse(null),
                standing.credentials().map(Credentials::submittedOn).orElse(null),
                standing.credentials().map(Credentials::reason).orElse(null),
                it.version());
    }
}
