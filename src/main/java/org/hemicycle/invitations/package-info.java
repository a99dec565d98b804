/**
 * Who is told: one invitation for each delegate and sitting, the reply to it, and the calendar file it carries.
 *
 * <p>Uses {@code interpretation} and what lies below it; not {@code rostering} or {@code surveys}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: the link in a letter leads to a page with three buttons, and looking at it answers nothing: mail
 *       filters open links as well.
 *   <li>2026-11-20: a new time asks again, a new place keeps the answers; both raise the sequence (RFC 5546, 2.1.4).
 *   <li>2026-11-21: an invitation follows the list. Whoever joins the list of a published session is invited to what is
 *       ahead; whoever leaves it, withdrawn or refused, gets a CANCEL for it with the next sequence, and the same UID
 *       again on coming back. Invitations to what was held stay as they were.
 *   <li>2026-11-21: a sitting of a session put off without days leaves the calendars by a CANCEL, for iTIP knows no
 *       "later"; only the words say that it will be held. It comes back with the same UID.
 * </ul>
 */
@NullMarked
package org.hemicycle.invitations;

import org.jspecify.annotations.NullMarked;
