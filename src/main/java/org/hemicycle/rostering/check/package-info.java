/**
 * The independent check of a roster, ours, hand-made or imported: which rules it breaks, what its levels come to, who
 * could sit where and what keeps the others out.
 *
 * <p>Uses {@code rostering.problem} and nothing of the solver, so that a misreading of a rule shows.
 */
@NullMarked
package org.hemicycle.rostering.check;

import org.jspecify.annotations.NullMarked;
