package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** An interpreter knows a platform since a day. */
@Introspected
public record Training(long interpreterId, String platform, LocalDate trainedOn) {}
