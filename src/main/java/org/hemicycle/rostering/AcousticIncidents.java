package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The acoustic incidents of all sittings. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AcousticIncidents extends GenericRepository<RosterRun, Long> {

    @Query("""
            SELECT incident.id, sitting_id, interpreter_id, interpreter.name AS interpreter, happened_at, what, noted_at
            FROM acoustic_incident incident
                JOIN sitting ON sitting.id = sitting_id
                JOIN interpreter ON interpreter.id = interpreter_id
            WHERE session_id = :session ORDER BY happened_at DESC, incident.id DESC""")
    List<AcousticIncident> ofSession(long session);

    @Query("""
            INSERT INTO acoustic_incident (sitting_id, interpreter_id, happened_at, what, noted_at)
            VALUES (:sitting, :interpreter, :happened, :text, :now)""")
    void add(long sitting, long interpreter, Instant happened, String text, Instant now);
}
