/**
 * What keeps the house running: the way in, the embedded PostgreSQL, health, timed jobs and the demo world.
 *
 * <p>Uses every other package; nobody uses it.
 */
@NullMarked
package org.hemicycle.operations;

import org.jspecify.annotations.NullMarked;
