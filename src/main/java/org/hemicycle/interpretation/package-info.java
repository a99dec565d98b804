/**
 * What a sitting needs from interpreters: language regimes, rule sets, booths, and the interpreters with their
 * languages and availability.
 *
 * <p>Uses {@code platforms}, {@code delegations} and what lies below them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: the languages wanted at a sitting, kept by {@code scheduling}, are both floor and booths (a
 *       symmetric regime); team strengths come from the rule set.
 * </ul>
 */
@NullMarked
package org.hemicycle.interpretation;

import org.jspecify.annotations.NullMarked;
