package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** A postponed session has its days. */
public record SessionResumed(Session session, SignedIn by) {}
