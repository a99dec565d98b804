/**
 * What secretariats report: how many meetings were held, of which kind, by whom and in which languages.
 *
 * <p>A part of {@code scheduling}, apart because it only counts.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: a meeting is counted once it is over, in a session that was published, unless it was cancelled; it
 *       falls into the period by its day at the host.
 *   <li>2026-11-21: a meeting in several languages is counted once in all and once for each of them, and the page says so
 *       wherever the languages add up to more than the meetings.
 * </ul>
 */
@NullMarked
package org.hemicycle.scheduling.counts;

import org.jspecify.annotations.NullMarked;
