/**
 * Fair hours: what a sitting's hour costs each member, the slots that cost least, the rotation that shares the rest, and
 * the ledger of what was borne.
 *
 * <p>A part of {@code scheduling} that knows its sittings and sessions and is known by none of its other parts. Where
 * members sit is told by {@code delegations} through {@link org.hemicycle.scheduling.fairness.MemberZones}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: burden is a whole number, weight times minutes, so that sums over members and years are exact; pages
 *       show it in hours (weight times hours).
 *   <li>2026-11-21: bands are half open and leave no minute out: green [08:00, 17:30), yellow [05:00, 08:00) and [17:30,
 *       23:00), red [23:00, 05:00). Each minute counts at the local hour it has, also across a change of clocks.
 *   <li>2026-11-21: a member whose delegates sit in several zones bears, at each slot, what its worst-placed remote
 *       delegate bears: nobody's night disappears in a mean, and more delegates in a good place lighten nothing. Without
 *       remote delegates it is at the host if it has delegates there, else in the zone of its capital.
 *   <li>2026-11-21: at a sitting in person everybody is at the host.
 *   <li>2026-11-21: the ledger counts sittings held: published, not cancelled, ended. Group meetings and rehearsals are
 *       not for all members and are left out. It is worked out from the sittings whenever it is shown, with the latest
 *       scale, so that years stay comparable when the scale changes.
 *   <li>2026-11-21: sittings of a series at which all candidate hours cost the same (no clock changed in between) are one
 *       row of counts in the rotation's model instead of one each, and hours that are worse or equal for every member
 *       are left out: the proof needs seconds.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling.fairness;

import org.jspecify.annotations.NullMarked;
