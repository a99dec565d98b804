package org.hemicycle.rostering;

/** The roster of a session was published. */
public record RosterPublished(long session) {}
