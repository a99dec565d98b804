/**
 * Who comes: delegations to a session, their delegates, and the list of participants.
 *
 * <p>Uses {@code scheduling} and what lies below it.
 */
@NullMarked
package org.hemicycle.delegations;

import org.jspecify.annotations.NullMarked;
