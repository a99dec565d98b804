package org.hemicycle.mail;

/** What a calendar file asks of its reader's calendar (iTIP, RFC 5546). */
public enum CalendarMethod {
    /** Put this in, or move what you have there, and answer. */
    REQUEST,
    /** Take it out. */
    CANCEL
}
