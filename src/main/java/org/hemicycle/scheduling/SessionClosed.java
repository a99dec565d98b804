package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** The session is over. */
public record SessionClosed(Session session, SignedIn by) {}
