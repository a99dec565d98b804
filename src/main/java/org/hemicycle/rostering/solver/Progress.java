package org.hemicycle.rostering.solver;

import java.time.Duration;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Where a search stands.
 *
 * @param level what is being made better now
 * @param value what the best roster so far has
 * @param bound what no roster goes below
 */
public record Progress(Objective level, long value, long bound, Duration elapsed) {}
