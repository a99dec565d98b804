package org.hemicycle.delegations;

/** A late change that a focal point has asked for and nobody has decided yet. */
public record Waiting(LateChange.Kind kind, String subject) {}
