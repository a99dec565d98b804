package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Who changed what about which session. Nothing is ever taken out. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionChanges extends GenericRepository<SessionChange, Long> {

    SessionChange save(SessionChange change);

    /** The newest first. */
    @Query("""
            SELECT id, session_id, changed_at, changed_by, kind, what, reason
            FROM session_change
            WHERE session_id = :session
            ORDER BY id DESC
            LIMIT :most""")
    List<SessionChange> newest(long session, int most);
}
