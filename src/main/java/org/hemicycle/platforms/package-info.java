/**
 * The platforms a sitting can be held on, and what each can carry.
 *
 * <p>Uses {@code scheduling} and what lies below it; not {@code delegations}.
 */
@NullMarked
package org.hemicycle.platforms;

import org.jspecify.annotations.NullMarked;
