/**
 * What a sitting needs from interpreters: language regimes, rule sets, booths, and the interpreters with their
 * languages and availability.
 *
 * <p>Uses {@code platforms}, {@code delegations} and what lies below them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-20: the languages wanted at a sitting, kept by {@code scheduling}, are both floor and booths (a
 *       symmetric regime); team strengths come from the rule set.
 *   <li>2026-11-21: a sitting may have a regime of its own, which then takes the place of its languages for booths and
 *       rosters; a team left open in it stays as strong as the rule set in force asks for.
 *   <li>2026-11-21: a published version of a rule set is never changed (the database refuses it); the sets that come with
 *       Hemicycle are only copied. For a body holds what it or a body above it names, else the newest published
 *       version made for it, else the house's.
 *   <li>2026-11-21: rows of rule sets for which no source is known, as teams of sign languages, are marked as proposals.
 *   <li>2026-11-21: a roster has one set of limits and one occupancy of a room, so of several modes and days the strictest
 *       holds for all of its sittings.
 *   <li>2026-11-21: a booth-to-channel map is proposed by filling the own room first with whole teams, then rooms wired to
 *       the platform, then remote places; a published roster goes before it.
 *   <li>2026-11-21: sex and domicile are kept only while the organisation records them; switched off, they are erased.
 *   <li>2026-11-21: who does not wish to work into B languages has them as C languages in rosters; who does not
 *       wish to give relay counts nowhere among relay givers, but in problem files, which have no place for it.
 *   <li>2026-11-21: where no regime is set, a language of a sitting is spoken or interpreted into as the body's own
 *       regime says; the clash rule about interpreters, which lives below, still counts a booth for each.
 *   <li>2026-11-21: a rule set goes from house to house as JSON of one shape, that of the API's answer; what is taken in
 *       is held to the rules of the form and becomes a draft.
 * </ul>
 */
@NullMarked
package org.hemicycle.interpretation;

import org.jspecify.annotations.NullMarked;
