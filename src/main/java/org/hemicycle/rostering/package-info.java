/**
 * Who sits in which booth: the planning model, its solver, runs, explanations and the published roster.
 *
 * <p>Uses {@code interpretation} and what lies below it. The engine is three parts of its own, which know neither SQL
 * nor HTTP: {@code rostering.problem} with its files, {@code rostering.solver} and {@code rostering.check}.
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
 *   <li>2026-11-21: A repair recasts sittings by column generation ({@link org.hemicycle.rostering.solver.Recasts}): of each
 *       sitting only the ways to staff it that pay at the prices of the others. The linear relaxation is nearly exact
 *       (after one dropout of the Council its bound is the best value). Models of single seats stalled here, with bounds
 *       of a third less. Prices start at nothing and are drawn towards the best so far: asked as the linear program has
 *       them they swing, which took six times as long. The program is not scaled, as only so it goes on from where it
 *       was. What is still in parts is settled sitting by sitting; where that fails, by branching on single seats, which
 *       proves what it does not find.
 *   <li>2026-11-21: Where seats must stay empty, everybody left is needed and sittings can't be settled one by one. There
 *       the half-settled roster is the start of an annealing in which a pair uncovered weighs as much as eight changes:
 *       383 changes after ten dropouts, where covering first at any price gave 470.
 *   <li>2026-11-21: Load is bounded by counting types of team too, for few relays cost an even share: who knows more
 *       languages works more. Cost is bounded by counting what those who cost less can't do.
 *   <li>2026-11-21: Where there are too many types of team to count (300 people of 24 languages make millions),
 *       coverage is bounded moment by moment, each a linear program in which people may be shared out in fractions. It
 *       is worth little (1360 uncovered of 2650) until the pairs of people who could give relay together are counted as
 *       such (1760). Empty seats are counted so too, before the week is looked at: that is exact, and often enough.
 *   <li>2026-11-21: Coverage is annealed by taking whoever is wanted out of the seat that keeps them from it
 *       ({@link org.hemicycle.rostering.solver.CoverageAnnealing}); swapping two seats chosen at random finds such a seat once in
 *       hundreds of steps.
 *   <li>2026-11-20: A run keeps its problem as it was when it was asked for; publishing writes the problem down again
 *       and refuses a roster whose sittings have changed since. Only a roster that passes {@link
 *       org.hemicycle.rostering.check.RosterCheck} is published.
 *   <li>2026-11-20: A run is a row and a one-time job of the same number; what a dead node leaves is done by another,
 *       and a row without its job gets one at the next start.
 *   <li>2026-11-21: A roster by hand is a run of its own beside the one it was made from; its levels are counted by the
 *       check, and a bound of the solver stays for as long as the problem has only gained pins and no earlier level got
 *       worse. It may break rules and says which; only one that passes the check is published.
 *   <li>2026-11-21: Explanations (candidates, relaxations, robustness, turns) ask the checker's rules and not the
 *       solver's, with everybody else staying where they are. As every rule forbids by itself, the smallest relaxation of
 *       one person is exactly the set of rules they meet.
 *   <li>2026-11-21: Pins belong to the session, not to a run: every new roster keeps them, and none that breaks one is
 *       published.
 *   <li>2026-11-21: Publishing keeps the rows of assignments that stay, so that confirmations and offers live on, and
 *       writes one letter to each interpreter whose assignments change, to nobody else.
 *   <li>2026-11-21: A repair freezes what starts before a moment that the chief interpreter sees and may change; for a
 *       session that is over nothing is frozen unless they say so.
 *   <li>2026-11-21: Who declined a sitting is not available for it until they confirm after all.
 *   <li>2026-11-21: Of a calendar's address only the hash is kept; a new address ends the old one.
 *   <li>2026-11-21: A file may bring a problem, a solution or both; a broken one is refused with its JSON pointer, one
 *       that breaks rules is kept with what the check found.
 *   <li>2026-11-21: published assignments follow a sitting that moves, to be confirmed again; the seat of whoever is
 *       elsewhere or away then falls empty and waits for a repair. They end with a cancelled sitting.
 *   <li>2026-11-21: A scenario is solved from scratch, with nothing published before: with few changes as an early level it
 *       would show little of what is possible. The fair measure is a scenario that supposes nothing. Two rosters are
 *       compared on the first level on which they differ; only there do bounds of both speak of the same thing.
 *   <li>2026-11-21: Progress is written down with the run, a value and a bound for each level, and read from there by
 *       whoever listens: so it does not matter which node makes the roster. A listener takes a thread for each look only.
 *   <li>2026-11-21: What sittings that move or end mean for interpreters is collected until the transaction ends, and each of
 *       them gets one letter; chief interpreters get one if seats fell empty. Those seats are remembered until a roster
 *       is published anew.
 *   <li>2026-11-21: what the house knows and a problem file has no words for (work in other sessions, travel, who gives no
 *       relay, wishes) is {@link org.hemicycle.rostering.problem.House}, a part of the problem in memory, kept beside the
 *       file with the run. A problem from a file has none of it and keeps its seven levels; the house's have nine.
 *   <li>2026-11-21: work in other sessions counts for overlap, breaks, rest and the limits of days and weeks, but never
 *       against sittings that are frozen: they stay as they are. In a file whoever works elsewhere is unavailable for as
 *       long, and for a break before and after. A solution in a file is counted anew for its problem; its bounds go as
 *       far as they hold there.
 *   <li>2026-11-21: travel is between two rooms, either way, and of those only who must be in a booth at both sittings;
 *       who may work from home gets a booth only within reach. Two frozen sittings are not looked at. The exact model
 *       knows who is in which room; moves by hand's rules only take whom every room would suit.
 *   <li>2026-11-21: continuity counts, for each item of the agenda and each language, everybody beyond one team; sittings
 *       that take up no item are one subject, the body's. Wishes come last, so that no cost is paid for them.
 *   <li>2026-11-21: whoever gives no relay is counted nowhere among relay givers, neither of a pivot nor of a booth that
 *       works both ways.
 *   <li>2026-11-21: a scenario waits for those asked for before it and for every roster of its session; a roster waits
 *       for nothing. Its job asks again until it is its turn, so that no node need tell another.
 *   <li>2026-11-21: a node that stops does not keep what its search has found by then: another begins it anew.
 *   <li>2026-11-21: absences that came after a roster leave its bounds as they are, for they only forbid.
 *   <li>2026-11-21: the engine is parted from the pages, and the check from the solver, so that the compiler and a test
 *       keep them apart.
 * </ul>
 */
@NullMarked
package org.hemicycle.rostering;

import org.jspecify.annotations.NullMarked;
