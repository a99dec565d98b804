package org.hemicycle.scheduling;

/** What a sitting is for. */
public enum Kind {
    PLENARY,
    COMMITTEE,
    WORKING_GROUP,
    GROUP_MEETING,
    BRIEFING,
    REHEARSAL
}
