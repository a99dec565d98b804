package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** The session will not be held. */
public record SessionCancelled(Session session, SignedIn by) {}
