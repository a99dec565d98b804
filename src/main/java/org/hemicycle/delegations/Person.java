package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads a mail address.
 *
 * @param email in small letters
 * @param sameAs the person that this address belongs to, if it is not their first
 */
@MappedEntity
public record Person(
        @Id long id, String email, String name, @Nullable Long sameAs) {}
