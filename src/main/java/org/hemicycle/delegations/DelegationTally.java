package org.hemicycle.delegations;

import io.micronaut.core.annotation.Introspected;

/**
 * How many of a delegation stand where.
 *
 * @param registered on the list, accredited or not yet
 * @param undecided waiting for the secretary
 */
@Introspected
public record DelegationTally(long delegation, long registered, long accredited, long undecided) {}
