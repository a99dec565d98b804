package org.hemicycle.bodies;

import io.micronaut.core.annotation.Introspected;

/** What one of the six languages calls a body or an observer. */
@Introspected
record BodyName(String language, String name) {}
