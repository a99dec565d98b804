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
 * </ul>
 */
@NullMarked
package org.hemicycle.invitations;

import org.jspecify.annotations.NullMarked;
