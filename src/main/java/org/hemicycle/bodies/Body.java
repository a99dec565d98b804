package org.hemicycle.bodies;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A governing body, as a language names it.
 *
 * @param name in the language asked for, else in English
 * @param zone the IANA time zone of its seat
 */
@MappedEntity
public record Body(@Id @GeneratedValue @Nullable Long id, String acronym, String name, String hostCity, String zone) {

    public long number() {
        if (id == null) {
            throw new IllegalStateException(acronym + " was not stored yet.");
        }
        return id;
    }
}
