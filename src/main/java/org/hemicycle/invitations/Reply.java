package org.hemicycle.invitations;

/** What a delegate answered to an invitation; iCalendar's PARTSTAT (RFC 5545, 3.2.12). */
public enum Reply {
    NEEDS_ACTION,
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
