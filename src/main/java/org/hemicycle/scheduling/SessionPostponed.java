package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/** The session will be held on other days; known days stand in it, else its status says they are to be decided. */
public record SessionPostponed(Session session, SignedIn by) {}
