package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** Until when a person first presided on a platform. */
@Introspected
record ChairedRow(String person, long platformId, Instant endsAt) {}
