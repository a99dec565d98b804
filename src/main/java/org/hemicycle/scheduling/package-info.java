/**
 * Sessions, sittings and rooms, their timetable and the clashes in it.
 *
 * <p>Uses {@code bodies} and what lies below it.
 */
@NullMarked
package org.hemicycle.scheduling;

import org.jspecify.annotations.NullMarked;
