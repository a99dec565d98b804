/**
 * Who sits in which booth: the planning model, its solver, runs, explanations and the published roster.
 *
 * <p>Uses {@code interpretation} and what lies below it. The engine in it ({@link
 * org.hemicycle.rostering.RosterProblem}, {@link org.hemicycle.rostering.RosterSolver}, {@link
 * org.hemicycle.rostering.RosterSolution}, {@link org.hemicycle.rostering.RosterCheck}, {@link
 * org.hemicycle.rostering.RosterFiles}) knows neither SQL nor HTTP.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: Solver and checker read the rules from the problem each in its own way and share no code of them, so
 *       that a misreading shows. A thousand random problems are solved and compared with trying every roster.
 *   <li>2026-11-20: Every rule only ever forbids one more person. A problem is therefore infeasible if, and only if, its
 *       pins and frozen sittings alone break a rule; everything else is a matter of seats left empty.
 *   <li>2026-11-20: A small problem is one CP-SAT model, solved level by level. A large one stalls that way (after 20 s
 *       962 relays where 400 do): it is filled by hand's rules, annealed by moves and swaps, and polished until no single
 *       one helps, while bounds are proved from the side by counting kinds of people and types of team.
 *   <li>2026-11-20: A bound is stored with the level it is of and holds for all rosters whose earlier levels are as
 *       stated or better; it is dropped as soon as an earlier level gets worse.
 *   <li>2026-11-20: A sitting may name only a room of the file. {@code excludes} may name somebody who is not in the
 *       file: problems are often a part of a larger one.
 *   <li>2026-11-20: {@code previous} counts as given when it is not empty, as absent and empty mean the same.
 *   <li>2026-11-20: A reason {@code place} is counted while everybody else stays where they are.
 *   <li>2026-11-20: CP-SAT's callback for bounds fails in Java, with lambdas and with classes; progress comes with
 *       solutions and at the end of each level.
 *   <li>2026-11-20: A run keeps its problem as it was when it was asked for; publishing writes the problem down again
 *       and refuses a roster whose sittings have changed since. Only a roster that passes {@link
 *       org.hemicycle.rostering.RosterCheck} is published.
 *   <li>2026-11-20: A run is a row and a one-time job of the same number; what a dead node leaves is done by another,
 *       and a row without its job gets one at the next start.
 *   <li>2026-11-21: published assignments follow a sitting that moves, to be confirmed again; the seat of whoever is
 *       elsewhere or away then falls empty and waits for a repair. They end with a cancelled sitting.
 * </ul>
 */
@NullMarked
package org.hemicycle.rostering;

import org.jspecify.annotations.NullMarked;
