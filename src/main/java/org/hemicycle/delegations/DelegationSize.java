package org.hemicycle.delegations;

import io.micronaut.core.annotation.Introspected;

/** How many people a country sends to a session. */
@Introspected
record DelegationSize(long sessionId, String country, int people) {}
