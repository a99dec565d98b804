package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** A sitting can be seen by those it is for: its session was published, or it joined a published one. */
public record SittingAnnounced(Sitting sitting, SignedIn by) {}
