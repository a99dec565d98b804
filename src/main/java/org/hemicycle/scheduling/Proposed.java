package org.hemicycle.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * A sitting as somebody would like to have it.
 *
 * @param sitting its number if it is stored; a number of one's own below 0, never twice in one check, if it is not
 * @param particulars absent if they stay as they are; the shifts of a stored sitting then go with it
 */
public record Proposed(
        long sitting, long session, Plan plan, @Nullable Particulars particulars) {

    /** A stored sitting, moved to another time or place, with all else as it is. */
    public static Proposed moved(Sitting sitting, Plan plan) {
        return new Proposed(sitting.id(), sitting.sessionId(), plan, null);
    }

    /** A sitting that is not stored yet. */
    public static Proposed added(long number, long session, Plan plan, Particulars particulars) {
        return new Proposed(number, session, plan, particulars);
    }
}
