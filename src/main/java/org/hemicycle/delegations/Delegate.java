package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.ZoneId;
import org.hemicycle.reference.Language;

/**
 * A member of a delegation to a session.
 *
 * @param country ISO 3166-1 alpha-2 code of the delegation's country
 * @param language tag of the language they are written to in
 * @param zone IANA zone of the place they take part from
 */
@MappedEntity
public record Delegate(
        @Id long id,
        long sessionId,
        String country,
        String name,
        Function function,
        String email,
        String language,
        String zone,
        Presence mode) {

    public Language readingLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }

    public ZoneId homeZone() {
        return ZoneId.of(zone);
    }

    /** What a delegate is in the delegation. */
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
