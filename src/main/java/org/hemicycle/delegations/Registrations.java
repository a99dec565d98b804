package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Registrations extends GenericRepository<Registration, Long> {

    @Query("SELECT * FROM registration WHERE session_id = :session")
    Optional<Registration> ofSession(long session);

    @Query("""
            INSERT INTO registration (session_id, closes_at, opened_at, opened_by)
            VALUES (:session, :closesAt, :now, :by)
            ON CONFLICT (session_id) DO UPDATE
            SET closes_at = excluded.closes_at, version = registration.version + 1""")
    void open(long session, Instant closesAt, Instant now, String by);
}
