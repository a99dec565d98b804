/**
 * A roster problem and its solution: the records, and how they are read from and written to files ({@code
 * src/docs/roster-problem.schema.json}).
 *
 * <p>Uses nothing of the house. Broken files are refused with the JSON pointer and a sentence.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: of {@code rostering} these are parts of their own: the problem, which both others read; the
 *       solver; and the check, which may not know the solver. A test keeps them apart.
 *   <li>2026-11-21: undesirable hours and wishes are levels of problems that come from the house only ({@link
 *       org.hemicycle.rostering.problem.House}); the files and their schemas do not change.
 * </ul>
 */
@NullMarked
package org.hemicycle.rostering.problem;

import org.jspecify.annotations.NullMarked;
