package org.hemicycle.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads what PostgreSQL says when it refuses. */
final class Postgres {

    /** SQLSTATE of an exclusion constraint that does not hold. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    private Postgres() {}

    static boolean isOverlap(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && EXCLUSION_VIOLATION.equals(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
