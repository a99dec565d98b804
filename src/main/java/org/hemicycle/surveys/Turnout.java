package org.hemicycle.surveys;

import io.micronaut.core.annotation.Introspected;

/** How many of a round's invited people replied, and how many of the replies are synthetic. */
@Introspected
public record Turnout(long round, long invited, long replied, long synthetic) {}
