package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/** How many interpreters a booth needs, and whether it works out of its language as well. */
@Introspected
public record TeamStrength(String language, int team, boolean twoWay, String source) {}
