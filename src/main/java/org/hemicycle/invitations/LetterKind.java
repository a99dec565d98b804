package org.hemicycle.invitations;

import java.util.Locale;

/** What a letter about a sitting is for. */
enum LetterKind {
    INVITATION,
    CHANGE,
    /** It will not be held. */
    CANCELLATION,
    /** It will be held on a day to be told later. */
    POSTPONEMENT,
    /** It was put off, and has a day again. */
    RESUMPTION,
    /** It will be held, without this delegate. */
    WITHDRAWAL;

    /** Whether the entry leaves the calendar, so that there is nothing to answer. */
    boolean isEnd() {
        return switch (this) {
            case INVITATION, CHANGE, RESUMPTION -> false;
            case CANCELLATION, POSTPONEMENT, WITHDRAWAL -> true;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
