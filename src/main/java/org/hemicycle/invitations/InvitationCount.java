package org.hemicycle.invitations;

import io.micronaut.core.annotation.Introspected;

/** How many are invited to some sittings, and how many of them have answered. */
@Introspected
record InvitationCount(int invited, int answered) {}
