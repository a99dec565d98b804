/**
 * People who sign in: their roles, their sign-ins and the audit trail of what they did.
 *
 * <p>Uses {@code reference} and {@code mail}.
 */
@NullMarked
package org.hemicycle.accounts;

import org.jspecify.annotations.NullMarked;
