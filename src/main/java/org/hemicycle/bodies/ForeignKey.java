package org.hemicycle.bodies;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's refusal to delete what another table points to. */
final class ForeignKey {

    /** SQLSTATE of a foreign key that does not hold. */
    private static final String VIOLATION = "23503";

    private ForeignKey() {}

    static boolean isInTheWay(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && VIOLATION.equals(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
