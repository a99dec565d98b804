/**
 * Who came, compared with when: participation counts imported from files and their comparison between years.
 *
 * <p>Uses every package with a smaller number.
 */
@NullMarked
package org.hemicycle.participation;

import org.jspecify.annotations.NullMarked;
