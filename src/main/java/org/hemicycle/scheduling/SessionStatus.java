package org.hemicycle.scheduling;

import java.util.List;

/** Where a session stands. The database guards the same ways from one to the next. */
public enum SessionStatus {
    /** Seen by those who plan it. */
    DRAFT,
    /** Everybody concerned was told. */
    PUBLISHED,
    /** It will be held on days to be decided; its sittings wait. */
    POSTPONED,
    /** It will not be held. */
    CANCELLED,
    /** It was held. */
    CLOSED;

    /** Where it may go from here. */
    public List<SessionStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(PUBLISHED);
            case PUBLISHED -> List.of(POSTPONED, CANCELLED, CLOSED);
            case POSTPONED -> List.of(PUBLISHED, CANCELLED);
            case CANCELLED, CLOSED -> List.of();
        };
    }

    public boolean mayBecome(SessionStatus other) {
        return next().contains(other);
    }

    /** Whether its sittings and its agenda may still change. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, PUBLISHED -> true;
            case POSTPONED, CANCELLED, CLOSED -> false;
        };
    }
}
