/**
 * What stood in the way: questionnaires on connectivity, their replies, response rates and the ranking of
 * barriers.
 *
 * <p>Uses {@code interpretation} and what lies below it; not {@code rostering} or {@code invitations}.
 *
 * <p>Decisions, 20 November 2026:
 *
 * <ul>
 *   <li>The list of a round is copied from the delegates when it opens: who is asked stays known when a delegation
 *       changes.
 *   <li>A barrier that somebody left out was not judged; it does not count as no problem.
 *   <li>What one person said is seen by the help desk alone, and every look is audited. Everybody else sees totals, of
 *       five replies or more; exports leave out every cell of fewer than five persons.
 *   <li>Synthetic replies are marked in the database, and named wherever they are counted in.
 * </ul>
 */
@NullMarked
package org.hemicycle.surveys;

import org.jspecify.annotations.NullMarked;
