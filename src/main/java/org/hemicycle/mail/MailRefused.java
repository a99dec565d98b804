package org.hemicycle.mail;

/**
 * A mail has failed for good; told in the transaction that notes it.
 *
 * @param reply what the server said
 * @param deadAddress whether nothing more is sent to the address until somebody tries again
 */
public record MailRefused(long id, String kind, Mailbox recipient, String reply, boolean deadAddress) {}
