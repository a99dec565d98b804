package org.hemicycle.delegations;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delegate, for programs.
 *
 * @param country alpha-2 code; none if an organisation sends the delegate
 * @param person the same in all sessions
 * @param reason why the delegate was refused or the list asked back
 * @param version to be sent back with a change
 */
@Serdeable
record DelegateAnswer(
        long id,
        long delegation,
        @Nullable String country,
        String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String formOfAddress,
        Delegate.Function function,
        Sex sex,
        @Nullable String organisation,
        @Nullable String position,
        String email,
        String language,
        String zone,
        Delegate.Presence mode,
        boolean captioning,
        @Nullable String signLanguage,
        boolean screenReader,
        long person,
        Accreditation accreditation,
        @Nullable String reason,
        Instant registeredAt,
        @Nullable Instant withdrawnAt,
        int version) {

    static DelegateAnswer of(Delegate it) {
        return new DelegateAnswer(
                it.id(),
                it.delegationId(),
                it.country(),
                it.name(),
                it.familyName(),
                it.givenName(),
                it.formOfAddress(),
                it.function(),
                it.sex(),
                it.organisation(),
                it.position(),
                it.email(),
                it.language(),
                it.zone(),
                it.mode(),
                it.captioning(),
                it.signLanguage(),
                it.screenReader(),
                it.personId(),
                it.accreditation(),
                it.reason(),
                it.registeredAt(),
                it.withdrawnAt(),
                it.version());
    }
}
