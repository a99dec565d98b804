package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Who cannot come to which sitting, as they said themselves. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclinedAssignments extends GenericRepository<RosterRun, Long> {

    @Query("""
            SELECT sitting_id, interpreter_id, interpreter.name AS interpreter, language, reason, declined_at
            FROM declined_assignment
                JOIN sitting ON sitting.id = sitting_id
                JOIN interpreter ON interpreter.id = interpreter_id
            WHERE session_id = :session AND cancelled_at IS NULL
            ORDER BY sitting.starts_at, language, interpreter.name""")
    List<DeclinedAssignment> ofSession(long session);

    /** Declined seats that are still published with whoever declined them. */
    @Query("""
            SELECT session_id, count(*) AS number
            FROM declined_assignment declined
                JOIN assignment ON assignment.sitting_id = declined.sitting_id
                    AND assignment.interpreter_id = declined.interpreter_id
                JOIN sitting ON sitting.id = declined.sitting_id
            WHERE cancelled_at IS NULL
            GROUP BY session_id""")
    List<Waiting> waiting();

    @Query("""
            INSERT INTO declined_assignment (sitting_id, interpreter_id, language, reason, declined_at)
            VALUES (:sitting, :interpreter, :language, :why, :now)
            ON CONFLICT (sitting_id, interpreter_id) DO UPDATE SET reason = excluded.reason""")
    void add(long sitting, long interpreter, String language, String why, Instant now);

    @Query("DELETE FROM declined_assignment WHERE sitting_id = :sitting AND interpreter_id = :interpreter")
    int remove(long sitting, long interpreter);
}
