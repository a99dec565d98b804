package org.hemicycle.reference;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what PostgreSQL says when it refuses. */
public final class Postgres {

    /** Beginning of the SQLSTATE of a constraint of any kind that does not hold. */
    private static final String CONSTRAINT_VIOLATION = "23";

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String DEADLOCK = "40P01";
    private static final String SERIALIZATION_FAILURE = "40001";

    private Postgres() {}

    /** Whether a constraint of any kind did not hold. */
    public static boolean isForbidden(Throwable failure) {
        return state(failure).startsWith(CONSTRAINT_VIOLATION);
    }

    /** Whether somebody else has the place or the time. */
    public static boolean isOverlap(Throwable failure) {
        return state(failure).equals(EXCLUSION_VIOLATION);
    }

    /** Whether something points to what was to be deleted, or nothing is there to point to. */
    public static boolean isStillUsed(Throwable failure) {
        return state(failure).equals(FOREIGN_KEY_VIOLATION);
    }

    /** Whether the same may succeed when it is tried again: others were in the way, and only for a moment. */
    public static boolean isPassing(Throwable failure) {
        String state = state(failure);
        return state.equals(DEADLOCK) || state.equals(SERIALIZATION_FAILURE);
    }

    /** SQLSTATE of the outermost refusal among the causes; empty if the database refused nothing. */
    private static String state(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return refusal.getSQLState();
            }
        }
        return "";
    }
}
