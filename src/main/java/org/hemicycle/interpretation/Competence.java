package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/**
 * A language of an interpreter.
 *
 * @param rank {@code A} native, {@code B} active, {@code C} passive (AIIC's classification)
 */
@Introspected
public record Competence(long interpreterId, String language, String rank) {}
