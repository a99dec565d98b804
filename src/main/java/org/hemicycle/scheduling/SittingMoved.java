package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** A sitting of a published session changed its time or place. */
public record SittingMoved(Sitting before, Sitting after, SignedIn by) {}
