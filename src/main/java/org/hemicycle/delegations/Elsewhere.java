package org.hemicycle.delegations;

import org.hemicycle.scheduling.Session;

/** A registration of the same person, or of one of the same name, in another delegation. */
public record Elsewhere(Delegate delegate, Delegation delegation, Session session) {}
