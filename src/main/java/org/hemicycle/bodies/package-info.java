/**
 * Governing bodies, the members and observers that hold their seats for dated terms, and regional groups.
 *
 * <p>Uses {@code web} and what lies below it.
 */
@NullMarked
package org.hemicycle.bodies;

import org.jspecify.annotations.NullMarked;
