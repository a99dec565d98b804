/**
 * Facts about the world that every other room reads: countries and areas with the UN's short names in six
 * languages, dated country groups, languages, time zones and holidays.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.hemicycle.reference;

import org.jspecify.annotations.NullMarked;
