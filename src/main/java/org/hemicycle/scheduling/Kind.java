package org.hemicycle.scheduling;

/** What a sitting is for. */
public enum Kind {
    PLENARY,
    COMMITTEE,
    WORKING_GROUP,
    GROUP_MEETING,
    BRIEFING,
    SCREENING_GROUP,
    REHEARSAL;

    /** Whether every delegation of the session is wanted at it. */
    boolean wantsDelegations() {
        return switch (this) {
            case PLENARY, COMMITTEE, WORKING_GROUP, BRIEFING -> true;
            case GROUP_MEETING, SCREENING_GROUP, REHEARSAL -> false;
        };
    }

    /** Whether the body itself sits, so that hours and breaks of its members count. */
    boolean isOfBody() {
        return this != REHEARSAL;
    }
}
