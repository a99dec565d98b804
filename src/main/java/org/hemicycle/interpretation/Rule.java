package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/** One rule of a rule set. */
@Introspected
public record Rule(String key, int value, String source) {}
