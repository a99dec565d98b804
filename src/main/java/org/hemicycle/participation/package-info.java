/**
 * Who came, compared with when: participation counts imported from files and their comparison between years.
 *
 * <p>Uses every package with a smaller number; nobody but {@code operations} uses it.
 *
 * <p>Decisions, 20 November 2026:
 *
 * <ul>
 *   <li>An upload is kept as the text of its file until somebody confirms it, and is read anew each time it is looked
 *       at; so any node can show it, and country codes learnt in between count.
 *   <li>A comparison keeps what was chosen, never its figures: they are counted when it is read.
 *   <li>Every comparison shows a second baseline, the same meetings with other presences, because the answer may turn
 *       around with it. If nobody chose one, it is everybody counted there.
 *   <li>A side asks for the members of a group as of its last meeting; of a meeting known by its month, the first day.
 *   <li>A percentage on a baseline under ten is shown with that baseline, on a baseline of none not at all.
 * </ul>
 */
@NullMarked
package org.hemicycle.participation;

import org.jspecify.annotations.NullMarked;
