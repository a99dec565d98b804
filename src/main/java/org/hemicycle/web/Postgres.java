package org.hemicycle.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what PostgreSQL says when it refuses. */
final class Postgres {

    /** SQLSTATE of an exclusion constraint that does not hold. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    /** SQLSTATE of a foreign key that something still stands on. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private Postgres() {}

    static boolean isOverlap(Throwable failure) {
        return says(EXCLUSION_VIOLATION, failure);
    }

    static boolean isStillUsed(Throwable failure) {
        return says(FOREIGN_KEY_VIOLATION, failure);
    }

    private static boolean says(String state, Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && state.equals(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
