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
 *   <li>2026-11-21: a clash is an error where the database would refuse it (room, licence, chair, person on duty, an hour
 *       that does not exist), else as heavy as its row in {@code scheduling_rule} says; warnings keep nobody from saving
 *       and are shown after it.
 *   <li>2026-11-21: the check of clashes reads facts by few queries and knows no SQL itself; what lies above tells through
 *       {@link org.hemicycle.scheduling.DelegationSizes} and {@link org.hemicycle.scheduling.InterpreterSupply}.
 *   <li>2026-11-21: shifts of moderators and help desk move and end with their sitting by a trigger, whoever moves it.
 *   <li>2026-11-21: the host's country follows from the session's zone; every holiday known in that country is told with
 *       its place, since a warning too many does less harm than one too few.
 *   <li>2026-11-21: members who are asked for more than they are people for are counted by session: plenaries, committees,
 *       working groups and briefings want one of each delegation, a regional group's meeting one of each of its members.
 *   <li>2026-11-21: a break is asked between any two sittings of a body that are not meetings of two different groups.
 *   <li>2026-11-21: sittings from a spreadsheet join drafts only: a file must not send thousands of invitations.
 *   <li>2026-11-21: a node books for four people at a time and the others wait at the {@link
 *       org.hemicycle.scheduling.BookingDesk}: fifty who waited for locks once held every connection of the node.
 *   <li>2026-11-21: exclusion constraints of sittings are deferrable, so that a set of them may change places.
 *   <li>2026-11-21: the form of one sitting of a published session saves at once only if nothing follows from it; else
 *       what follows is shown first, as for sets of sittings, and the form comes back with the fingerprint of what was seen.
 *   <li>2026-11-21: sittings of several sessions move together as one wish for each session, in one transaction; sessions
 *       are locked by number, so that no two who move sets wait for each other.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling;

import org.jspecify.annotations.NullMarked;
