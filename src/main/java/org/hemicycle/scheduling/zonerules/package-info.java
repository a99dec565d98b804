/**
 * What a change of the rules of time zones does to sittings that are still to be: their plans, in local time, stay as they
 * are, and the instants that follow are worked out anew.
 *
 * <p>A part of {@code scheduling}, apart because it looks at the sittings of all sessions at once.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: the house looks by itself when it starts with rules other than the last ones, and when somebody asks
 *       it to. All sittings change in one transaction; those invited are told as of any move.
 *   <li>2026-11-21: a sitting whose place is held by another one at its new time keeps the old time, is reported with the
 *       one in its way until somebody moves one of them, and is tried again at every look.
 *   <li>2026-11-21: mails about moves that the house made by itself give, for answers, the person who published the
 *       session.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling.zonerules;

import org.jspecify.annotations.NullMarked;
