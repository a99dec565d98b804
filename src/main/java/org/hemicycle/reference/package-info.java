/**
 * Facts about the world that every other room reads: countries and areas with the UN's short names in six
 * languages, dated country groups, languages, time zones and holidays.
 *
 * <p>Uses no other package.
 *
 * <p>Decisions
 *
 * <ul>
 *   <li>2026-11-20: Names are UNTERM's, not CLDR's, each with its article behind it; lists look past the article.
 *       Areas that are not States are named as in M49.
 *   <li>2026-11-20: Migrations bring the memberships known on that day. Later changes are entered by an administrator
 *       with a source and a day ({@link org.hemicycle.reference.CountryGroups#join join}, {@link
 *       org.hemicycle.reference.CountryGroups#leave leave}, {@link org.hemicycle.reference.CountryGroups#stay stay}),
 *       never by a migration.
 *   <li>2026-11-20: A graduation that the General Assembly has decided is stored with its day, even in the future.
 *       Bangladesh, whose day is disputed, stays a least developed country until somebody enters the end.
 *   <li>2026-11-20: A UN Member is in one regional group, the one that counts for elections: Türkiye and the United
 *       States of America are in that of Western European and other States.
 *   <li>2026-11-20: An unknown group is {@link org.hemicycle.reference.NotFound}, never an empty list: a misspelt
 *       group must not pass for a group without members.
 *   <li>2026-11-21: A duty station has holidays of its own, so it has a code of its own: ISO 3166-2 as far as that goes,
 *       with a tail where an office observes other days than its canton.
 *   <li>2026-11-21: A country is found by any of its names and codes, accents and articles aside; a slip of the pen is
 *       answered with the nearest name and never taken for it.
 *   <li>2026-11-21: what every room says to those who ask is here, as nobody is below: a page of a list ({@link
 *       org.hemicycle.reference.Slice}), what was refused or not found ({@link org.hemicycle.reference.Told}), and what the
 *       database refuses ({@link org.hemicycle.reference.Postgres}).
 * </ul>
 */
@NullMarked
package org.hemicycle.reference;

import org.jspecify.annotations.NullMarked;
