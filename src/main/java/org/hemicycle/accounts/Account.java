package org.hemicycle.accounts;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** A person who signs in. */
@MappedEntity
record Account(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String name,
        String passwordHash,
        String language,
        String zone,
        Instant createdAt) {

    long number() {
        if (id == null) {
            throw new IllegalStateException("The account of " + email + " was not stored yet.");
        }
        return id;
    }

    SignedIn with(Set<Role> roles) {
        return new SignedIn(
                number(), email, name, Language.of(language).orElse(Language.ENGLISH), ZoneId.of(zone), roles);
    }
}
