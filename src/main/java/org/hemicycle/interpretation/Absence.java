package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An interpreter cannot work from the first instant to just before the second. */
@Introspected
public record Absence(long interpreterId, Instant from, Instant to) {}
