/**
 * Governing bodies: their names, languages, quorum and rule set, the members and observers of dated terms, regional and
 * tripartite groups, officers, and the bodies that belong to them.
 *
 * <p>Uses {@code web} and what lies below it. Other rooms ask {@link org.hemicycle.bodies.Bodies}, {@link
 * org.hemicycle.bodies.Seats}, {@link org.hemicycle.bodies.Observers} and {@link org.hemicycle.bodies.Officers} as of a
 * day. Which rule sets of interpretation there are is told from above by {@link org.hemicycle.bodies.RuleSetChoice}.
 *
 * <p>Decisions
 *
 * <ul>
 *   <li>2026-11-21: A term is told by its last day, included; without one it has no end. It is ended or corrected in
 *       place under its version; only an entry that never was true is taken out. Who did it stands beside it, and all of
 *       it in the audit trail.
 *   <li>2026-11-21: Each change to a body itself is a row of {@code body_change}, so that the second of two editors is
 *       told who changed which fields since, and nothing is overwritten.
 *   <li>2026-11-21: Members of the Employers' and Workers' groups are persons with a name; the country beside it is where
 *       they come from and holds no seat. {@code Bodies.members} are countries; {@code Seats.asOf} has everybody.
 *   <li>2026-11-21: A quorum is a fraction of the seats held on the day, or a fixed number, with the rule that says so.
 *       More than a half of 48 is 25, at least a half 24: rules of procedure differ in just this.
 *   <li>2026-11-21: In a symmetric regime every language is both spoken and interpreted into; in an asymmetric one each
 *       says which. What is no language known to CLDR is refused as a slip of the pen.
 *   <li>2026-11-21: A copy has the members of a day for a new term; officers are elected anew.
 *   <li>2026-11-21: A body is deleted with its own seats, observers and officers, unless sessions, other bodies or anything
 *       else points to it: the database knows, so that no room above has to be asked.
 *   <li>2026-11-21: Forms, programs and spreadsheets are read by the same drafts, so that none lets through what another
 *       refuses.
 * </ul>
 */
@NullMarked
package org.hemicycle.bodies;

import org.jspecify.annotations.NullMarked;
