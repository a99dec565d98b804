package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The secret addresses of interpreters' calendars; one each. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AssignmentFeeds extends GenericRepository<RosterRun, Long> {

    @Query("""
            INSERT INTO assignment_feed (token_hash, interpreter_id, made_at) VALUES (:hash, :interpreter, :now)
            ON CONFLICT (interpreter_id)
            DO UPDATE SET token_hash = excluded.token_hash, made_at = excluded.made_at, used_at = NULL""")
    void put(String hash, long interpreter, Instant now);

    @Query("DELETE FROM assignment_feed WHERE interpreter_id = :interpreter")
    int remove(long interpreter);

    @Query("SELECT interpreter_id FROM assignment_feed WHERE token_hash = :hash")
    Optional<Long> interpreter(String hash);

    @Query("SELECT made_at FROM assignment_feed WHERE interpreter_id = :interpreter")
    Optional<Instant> madeAt(long interpreter);

    @Query("UPDATE assignment_feed SET used_at = :now WHERE token_hash = :hash")
    int use(String hash, Instant now);
}
