/**
 * The solver: levels in their order, each with its value and a bound that is proved.
 *
 * <p>Uses {@code rostering.problem} and OR-Tools; knows neither SQL nor HTTP, nor the check.
 */
@NullMarked
package org.hemicycle.rostering.solver;

import org.jspecify.annotations.NullMarked;
