package org.hemicycle.delegations;

import io.micronaut.core.annotation.Introspected;

/** A field as a late change wants it. */
@Introspected
public record WantedField(long lateChangeId, Field field, String value) {}
