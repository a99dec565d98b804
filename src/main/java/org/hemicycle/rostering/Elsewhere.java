package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * An interpreter sits in a booth of another session.
 *
 * @param place from where: a room with the number of its booth, or remote
 */
@Introspected
record Elsewhere(long interpreterId, Instant startsAt, Instant endsAt, String place) {}
