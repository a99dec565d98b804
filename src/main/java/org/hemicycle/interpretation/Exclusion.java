package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/** An interpreter does not sit in a booth with a colleague. */
@Introspected
record Exclusion(long interpreterId, long colleagueId) {}
