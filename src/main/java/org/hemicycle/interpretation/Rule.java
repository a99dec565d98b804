package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/**
 * One rule of a rule set.
 *
 * @param key as {@link RuleKey} lists them
 * @param mode of the sittings it is for; {@code *} for any without a rule of its own
 * @param value in the unit of its key
 * @param proposed no source is known: a proposal for the organisation to confirm
 */
@Introspected
public record Rule(String key, String mode, int value, String source, boolean proposed) {}
