/**
 * Sessions, sittings and rooms, their timetable and the clashes in it.
 *
 * <p>Uses {@code bodies} and what lies below it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: a sitting is put on a platform by number; which platforms there are is told through {@link
 *       org.hemicycle.scheduling.PlatformChoice} by {@code platforms}, which lies above.
 *   <li>2026-11-20: a cancelled sitting stays, with the time of its cancellation, and holds no room: its invitations
 *       and links go on telling that it was cancelled.
 *   <li>2026-11-20: a licence of a platform is numbered and chosen when a sitting is planned, so that an exclusion
 *       constraint can guarantee it like a room.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling;

import org.jspecify.annotations.NullMarked;
