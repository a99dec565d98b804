package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/** What the organisation records of its interpreters beside what rosters need. */
@Introspected
public record RecordedFields(boolean sex, boolean domicile) {}
