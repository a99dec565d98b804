package org.hemicycle.rostering;

/** The solver has done what it could for a run; nothing is published by that. */
public record RosterMade(long session, long run) {}
