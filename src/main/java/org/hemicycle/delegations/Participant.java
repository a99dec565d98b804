package org.hemicycle.delegations;

/** Somebody on the list of participants. */
public record Participant(Delegation delegation, Delegate delegate) {}
