package org.hemicycle.scheduling;

/** What a sitting is to do with an item of the agenda. */
public enum AgendaKind {
    PROCEDURE,
    DECISION,
    DISCUSSION,
    INFORMATION
}
