/**
 * What leaves and reaches the house by post: the outbox, delivery by SMTP, and the text of calendar files. Knows
 * recipients and messages, not why they are written.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.hemicycle.mail;

import org.jspecify.annotations.NullMarked;
