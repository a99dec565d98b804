package org.hemicycle.scheduling;

/** A sitting of a published session changed its time or place. */
public record SittingMoved(Sitting before, Sitting after) {}
