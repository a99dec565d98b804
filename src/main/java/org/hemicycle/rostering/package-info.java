/**
 * Who sits in which booth: the planning model, its solver, runs, explanations and the published roster.
 *
 * <p>Uses {@code interpretation} and what lies below it.
 */
@NullMarked
package org.hemicycle.rostering;

import org.jspecify.annotations.NullMarked;
