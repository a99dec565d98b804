package org.hemicycle.invitations;

import io.micronaut.core.annotation.Introspected;

/** How many of those invited to a sitting gave one answer. */
@Introspected
public record ReplyCount(long sittingId, Reply reply, long count) {}
