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
            INSERT INTO registration (session_id, closes_at, opened_at, opened_by, account_id)
            VALUES (:session, :closesAt, :now, :by, :account)
            ON CONFLICT (session_id) DO UPDATE
            SET closes_at = excluded.closes_at, version = registration.version + 1,
                account_id = coalesce(registration.account_id, excluded.account_id)""")
    void open(long session, Instant closesAt, Instant now, String by, long account);

    /** The address of the account that opened registration, if it is known. */
    @Query("SELECT email FROM registration JOIN account ON account.id = account_id WHERE session_id = :session")
    Optional<String> openedBy(long session);
}
