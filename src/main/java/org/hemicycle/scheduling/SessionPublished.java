package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** Everybody concerned may see the session. */
public record SessionPublished(Session session, SignedIn by) {}
