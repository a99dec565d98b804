package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;

/** Somebody who may moderate or help at a sitting. */
@Introspected
public record Staff(long id, String name) {}
