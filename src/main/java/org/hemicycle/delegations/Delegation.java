package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a member or an observer sends to a session.
 *
 * @param country alpha-2 code of the country; none if an organisation sends it
 * @param name of the sender, in the language asked for
 * @param handedInAt when the focal point said that the list is complete
 * @param version rises with every change of what stands here; delegates have their own
 */
@MappedEntity
public record Delegation(
        @Id long id,
        long sessionId,
        @Nullable String country,
        @Nullable Long observerId,
        Kind kind,
        String name,
        @Nullable String focalName,
        @Nullable String focalEmail,
        @Nullable String focalLanguage,
        @Nullable Instant handedInAt,
        int version) {

    /** Who sends it, in the order in which lists name them. */
    public enum Kind {
        MEMBER,
        STATE,
        ORGANISATION,
        OTHER
    }

    public Optional<FocalPoint> focalPoint() {
        return focalName == null || focalEmail == null
                ? Optional.empty()
                : Optional.of(new FocalPoint(focalName, focalEmail, language()));
    }

    /** As {@link Sender#key()}. */
    String senderKey() {
        return country == null ? "observer " + observerId : country;
    }

    /** The language its focal point is written to in; English if there is none. */
    Language language() {
        return focalLanguage == null
                ? Language.ENGLISH
                : Language.of(focalLanguage).orElse(Language.ENGLISH);
    }

    /** Who registers a delegation. */
    public record FocalPoint(String name, String email, Language language) {}
}
