package org.hemicycle.delegations;

import java.util.List;

/** Those whom a country sends to a session. */
public record Delegation(String country, List<Delegate> delegates) {}
