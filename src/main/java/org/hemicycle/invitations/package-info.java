/**
 * Who is told: one invitation for each delegate and sitting, the reply to it, and the calendar file it carries.
 *
 * <p>Uses {@code interpretation} and what lies below it; not {@code rostering} or {@code surveys}.
 */
@NullMarked
package org.hemicycle.invitations;

import org.jspecify.annotations.NullMarked;
