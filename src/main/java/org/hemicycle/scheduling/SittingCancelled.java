package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** A sitting of a published session will not be held. */
public record SittingCancelled(Sitting sitting, SignedIn by) {}
