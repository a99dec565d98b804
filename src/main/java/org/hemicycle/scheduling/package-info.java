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
 *   <li>2026-11-21: a session that is put off to days that are known stays published, on its new days; only one whose
 *       days are to be decided has the status "postponed". Its sittings are cancelled meanwhile, so that they hold no
 *       place, and those of them that were to be held come back with it.
 *   <li>2026-11-21: a preview of moved sittings does what would be done, in a transaction that is then undone. It is
 *       confirmed by a fingerprint of all it said: whatever changed in between is seen, in this room or another.
 *   <li>2026-11-21: what follows from a move is told by beans of {@link org.hemicycle.scheduling.Consequences} in the
 *       rooms in which it follows, in counted sentences.
 *   <li>2026-11-21: swapping means the starts of two sittings; rooms, platforms and lengths stay with their sittings.
 *   <li>2026-11-21: a copy of a session takes sittings, languages, agenda and time plan, and leaves documents, links to
 *       join and people on duty: those are of the earlier session.
 *   <li>2026-11-21: the days of a timetable are those at the hosts; the reader's time stands beside, with the days by
 *       which it differs.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling;

import org.jspecify.annotations.NullMarked;
