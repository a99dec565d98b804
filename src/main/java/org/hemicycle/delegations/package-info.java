/**
 * Who comes: delegations to a session, their delegates, and the list of participants.
 *
 * <p>Uses {@code scheduling} and what lies below it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: where members take part from is told to {@code scheduling} through {@link
 *       org.hemicycle.scheduling.fairness.MemberZones}: the zones of remote delegates, and whether anybody is in the room.
 * </ul>
 */
@NullMarked
package org.hemicycle.delegations;

import org.jspecify.annotations.NullMarked;
