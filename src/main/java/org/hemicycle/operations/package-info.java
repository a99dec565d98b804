/**
 * What keeps the house running: the way in, the embedded PostgreSQL, health, timed jobs and the demo world.
 *
 * <p>Uses every other package; nobody uses it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: the embedded PostgreSQL asks for a password, kept beside it: a database of real people is not open
 *       to everybody on the machine.
 *   <li>2026-11-20: one shutdown hook closes first the context, then the database; two hooks wait for each other.
 *   <li>2026-11-20: the mail room is here: it shows mail of every room, and {@code mail} may not know the layout.
 *   <li>2026-11-21: the demo's roster is made by the ordinary job after the start and published the ordinary way, so that
 *       the start waits for nothing and every figure is the solver's own. Tests load the demo without it.
 *   <li>2026-11-20: with a database named by {@code DATABASE_URL} the demo world is loaded only if asked for.
 * </ul>
 */
@NullMarked
package org.hemicycle.operations;

import org.jspecify.annotations.NullMarked;
