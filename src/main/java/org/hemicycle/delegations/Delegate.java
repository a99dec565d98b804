package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * A member of a delegation to a session.
 *
 * @param country ISO 3166-1 alpha-2 code of the delegation's country; none if an organisation sends it
 * @param name as registered, in any script
 * @param language tag of the language they are written to in
 * @param zone IANA zone of the place they take part from
 * @param personId the person they are, in other sessions as well
 * @param reason why they were refused or the list was asked back
 * @param version rises with every change
 */
@MappedEntity
public record Delegate(
        @Id long id,
        long sessionId,
        long delegationId,
        @Nullable String country,
        String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String formOfAddress,
        Function function,
        Sex sex,
        @Nullable String organisation,
        @Nullable String position,
        String email,
        String language,
        String zone,
        Presence mode,
        boolean captioning,
        @Nullable String signLanguage,
        boolean screenReader,
        long personId,
        Instant registeredAt,
        Accreditation accreditation,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Instant withdrawnAt,
        int version) {

    public Language readingLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    public ZoneId homeZone() {
        return ZoneId.of(zone);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether they are on the list of participants, decided or not. */
    public boolean isExpected() {
        return !isWithdrawn() && accreditation != Accreditation.REFUSED;
    }

    public boolean needsAccess() {
        return captioning || screenReader || signLanguage != null;
    }

    public Particulars particulars() {
        return new Particulars(
                name,
                text(familyName),
                text(givenName),
                text(formOfAddress),
                function,
                sex,
                text(organisation),
                text(position),
                email,
                language,
                zone,
                mode,
                captioning,
                text(signLanguage),
                screenReader);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** What a delegate is in the delegation, in the order in which lists name them. */
    public enum Function {
        HEAD,
        COUNCILLOR,
        ALTERNATE,
        ADVISER,
        OBSERVER
    }

    /** How a delegate takes part. */
    public enum Presence {
        REMOTE,
        IN_PERSON
    }
}
