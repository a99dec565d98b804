/**
 * Pages and interfaces for programs over the facts of {@link org.hemicycle.reference}: countries, their groups as of any
 * day, duty stations and holidays.
 *
 * <p>A part of {@code web}, because {@code reference} stands below the layout, the sign-ins and the audit trail.
 *
 * <p>Decisions
 *
 * <ul>
 *   <li>2026-11-21: A membership that ends, stays or was wrong is changed in place under its version, its source growing
 *       by what was decided; only an entry that never was true is taken out. Everything is in the audit trail.
 *   <li>2026-11-21: Holidays are imported for all duty stations at once, the station being a column; a calendar file
 *       holds those of one station.
 *   <li>2026-11-21: Of a calendar file only whole days are taken. What repeats, repeats yearly up to ten years from now;
 *       another rule is refused, for a holiday that is wrong is worse than one that is missing.
 *   <li>2026-11-21: Facts about the world are open to every program, as the groups were; what an administrator changes is
 *       not.
 * </ul>
 */
@NullMarked
package org.hemicycle.web.reference;

import org.jspecify.annotations.NullMarked;
