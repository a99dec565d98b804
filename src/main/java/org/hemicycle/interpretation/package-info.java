/**
 * What a sitting needs from interpreters: language regimes, rule sets, booths, and the interpreters with their
 * languages and availability.
 *
 * <p>Uses {@code platforms}, {@code delegations} and what lies below them.
 */
@NullMarked
package org.hemicycle.interpretation;

import org.jspecify.annotations.NullMarked;
