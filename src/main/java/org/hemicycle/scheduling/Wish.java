package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary wants to become of a session, or of some of its sittings.
 *
 * @param sittings those that are to move, to change times or not to be held; not looked at where the whole session is
 *     meant
 * @param firstDay the first day after a postponement; absent if it is to be decided
 * @param reason must be there where a session is postponed, cancelled or closed
 */
public record Wish(
        What what,
        long session,
        List<Long> sittings,
        Shift shift,
        @Nullable LocalDate firstDay,
        String reason) {

    /** The kinds of wishes. */
    public enum What {
        MOVE,
        SWAP,
        CANCEL,
        POSTPONE,
        RESUME,
        CANCEL_SESSION,
        CLOSE
    }

    public Wish {
        sittings = List.copyOf(sittings);
    }

    /** The same for these sittings of one session. */
    Wish in(long other, List<Long> some) {
        return new Wish(what, other, some, shift, firstDay, reason);
    }

    /** Whether it is about chosen sittings and not about the session. */
    public boolean isOfSittings() {
        return switch (what) {
            case MOVE, SWAP, CANCEL -> true;
            case POSTPONE, RESUME, CANCEL_SESSION, CLOSE -> false;
        };
    }

    /** Whether nobody may ask for it without saying why. */
    public boolean needsReason() {
        return switch (what) {
            case MOVE, SWAP, CANCEL, RESUME -> false;
            case POSTPONE, CANCEL_SESSION, CLOSE -> true;
        };
    }

    /** Whether the session is to be held on days that nobody knows yet. */
    public boolean isOpen() {
        return what == What.POSTPONE && firstDay == null;
    }

    /** Where the session stands afterwards. */
    SessionStatus ends(SessionStatus now) {
        return switch (what) {
            case MOVE, SWAP, CANCEL -> now;
            case POSTPONE -> isOpen() ? SessionStatus.POSTPONED : now;
            case RESUME -> SessionStatus.PUBLISHED;
            case CANCEL_SESSION -> SessionStatus.CANCELLED;
            case CLOSE -> SessionStatus.CLOSED;
        };
    }

    SessionChange.Kind kind() {
        return switch (what) {
            case MOVE -> SessionChange.Kind.MOVED;
            case SWAP -> SessionChange.Kind.SWAPPED;
            case CANCEL -> SessionChange.Kind.SITTINGS_CANCELLED;
            case POSTPONE -> isOpen() ? SessionChange.Kind.POSTPONED_OPENLY : SessionChange.Kind.POSTPONED;
            case RESUME -> SessionChange.Kind.RESUMED;
            case CANCEL_SESSION -> SessionChange.Kind.CANCELLED;
            case CLOSE -> SessionChange.Kind.CLOSED;
        };
    }
}
