package org.hemicycle.reference;

import io.micronaut.core.annotation.Introspected;

/** What one of the six languages calls a duty station. */
@Introspected
record StationName(String station, String name) {}
