package org.hemicycle.scheduling;

/** A sitting of a published session will not be held. */
public record SittingCancelled(Sitting sitting) {}
