package org.hemicycle.surveys;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a round, with the secret of their link. */
@MappedEntity("survey_invitation")
public record Invitee(
        @Id @GeneratedValue @Nullable Long id,
        long roundId,
        String countryCode,
        String name,
        String email,
        String language,
        String token) {

    long number() {
        return Objects.requireNonNull(id);
    }

    Language readingLanguage() {
        return Language.of(language).orElse(Language.ENGLISH);
    }
}
