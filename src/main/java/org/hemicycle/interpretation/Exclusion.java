package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/** An interpreter would rather, or would not, sit in a booth with a colleague. */
@Introspected
record Exclusion(long interpreterId, long colleagueId) {}
