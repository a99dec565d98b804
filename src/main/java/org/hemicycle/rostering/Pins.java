package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The pins of all sessions; every new roster keeps them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Pins extends GenericRepository<RosterRun, Long> {

    @Query("""
            SELECT sitting_id, interpreter_id, language, pinned_by, pinned_at
            FROM roster_pin JOIN sitting ON sitting.id = sitting_id
            WHERE session_id = :session AND cancelled_at IS NULL
            ORDER BY sitting_id, language, interpreter_id""")
    List<Pin> ofSession(long session);

    /** Whoever is pinned to another booth of the sitting moves here. */
    @Query("""
            INSERT INTO roster_pin (sitting_id, interpreter_id, language, pinned_by, pinned_at)
            VALUES (:sitting, :interpreter, :language, :person, :now)
            ON CONFLICT (sitting_id, interpreter_id)
            DO UPDATE SET language = excluded.language, pinned_by = excluded.pinned_by, pinned_at = excluded.pinned_at""")
    void add(long sitting, long interpreter, String language, String person, Instant now);

    @Query("DELETE FROM roster_pin WHERE sitting_id = :sitting AND interpreter_id = :interpreter")
    int remove(long sitting, long interpreter);
}
