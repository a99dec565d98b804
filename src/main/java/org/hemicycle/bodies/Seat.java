package org.hemicycle.bodies;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A member's seat on a body from the first day to the last, both included. */
@Introspected
public record Seat(String country, String name, String region, LocalDate first, LocalDate last) {}
