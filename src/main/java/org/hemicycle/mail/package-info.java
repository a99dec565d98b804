/**
 * What leaves and reaches the house by post: the outbox, delivery by SMTP, and the text of calendar files. Knows
 * recipients and messages, not why they are written.
 *
 * <p>Uses no other package. Others write a {@link org.hemicycle.mail.Letter}, with a
 * {@link org.hemicycle.mail.CalendarText} if need be, and put it into the {@link org.hemicycle.mail.Outbox} in the
 * transaction of the change that causes it.
 *
 * <p>Decisions
 *
 * <ul>
 *   <li>2026-11: a mail is claimed by a lease in its row, not by a row lock held while the server is talked to: no
 *       transaction stays open during a remote call, and a killed node's mails come free when the lease ends. The
 *       number of attempts tells a late result of an old claim from that of the new one.
 *   <li>2026-11: leases and pauses are told by the clock of the database, which all nodes share.
 *   <li>2026-11: trouble with the server as a whole (not reached, sign-in or our own address refused) never fails a
 *       mail; only a server's reply about that mail does.
 *   <li>2026-11: the bytes of a mail follow from its row alone, boundaries included, so the mail room shows what was
 *       sent without keeping it twice. The From address is that of the settings at the latest attempt: mail that waited
 *       for a server to be set up leaves under the address that was set up with it.
 *   <li>2026-11: the scheduler of timed jobs lives here as the lowest package that needs it; any package may add beans
 *       of type {@code Task}.
 * </ul>
 */
@NullMarked
package org.hemicycle.mail;

import org.jspecify.annotations.NullMarked;
