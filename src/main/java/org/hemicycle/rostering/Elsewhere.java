package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An interpreter sits in a booth of another session. */
@Introspected
record Elsewhere(long interpreterId, Instant startsAt, Instant endsAt) {}
