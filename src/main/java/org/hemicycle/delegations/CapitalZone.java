package org.hemicycle.delegations;

import io.micronaut.core.annotation.Introspected;

/** The IANA zone of a country's capital. */
@Introspected
public record CapitalZone(String country, String zone) {}
