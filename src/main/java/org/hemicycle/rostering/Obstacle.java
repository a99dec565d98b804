package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cannot keep an assignment at the time its sitting has now.
 *
 * @param assignment that cannot be kept
 * @param other their assignment at the same time; absent if they are away
 */
@Introspected
record Obstacle(long assignment, long sittingId, @Nullable Long other) {}
