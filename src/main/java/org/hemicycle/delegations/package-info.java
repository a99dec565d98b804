/**
 * Who comes: delegations to a session, their delegates, credentials and accreditation, and the list of participants.
 *
 * <p>Uses {@code scheduling} and what lies below it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>2026-11-21: a person is whoever reads a mail address; an address that nobody had becomes one more of the person
 *       in whose registration it is written. Merging keeps every registration and says who merged whom.
 *   <li>2026-11-21: delegates are invited and asked from the moment they are registered, for invitations go out long
 *       before accreditation ends. Who is withdrawn or refused is not; who is asked back still is.
 *   <li>2026-11-21: a focal point's change of name or function of somebody accredited has to be decided anew, one of
 *       address or zone has not.
 *   <li>2026-11-21: after the deadline, what a focal point does becomes a request. It holds only the fields that differ,
 *       so that accepting it overwrites nothing else.
 *   <li>2026-11-21: a private link holds until the session is over, or for two weeks if it was sent so late. Only its
 *       hash is stored; a new link ends the one before.
 *   <li>2026-11-21: every changed field is a row with the version after it. From these rows whoever comes second is told
 *       who changed what, and what they left alone is taken over.
 *   <li>2026-11-21: a country without a seat on the first day of the session is an observer State, whether or not the
 *       body lists it as one. Spreadsheets may not bring in countries that are neither.
 *   <li>2026-11-21: delegates are written by statements over arrays, one or a thousand at a time: twenty thousand take
 *       seconds.
 *   <li>2026-11-21: delegates of organisations are not asked in surveys, whose findings compare countries.
 *   <li>2026-11-21: where members take part from is told to {@code scheduling} through {@link
 *       org.hemicycle.scheduling.fairness.MemberZones}: the zones of remote delegates, and whether anybody is in the room.
 *   <li>2026-11-21: the secretary of a session is whoever opened registration for it; if nobody did, every secretary is
 *       told. What focal points send in is gathered for ten minutes and told in one letter.
 *   <li>2026-11-21: refused credentials take nobody off the list: delegates sit provisionally until each is decided of.
 * </ul>
 */
@NullMarked
package org.hemicycle.delegations;

import org.jspecify.annotations.NullMarked;
