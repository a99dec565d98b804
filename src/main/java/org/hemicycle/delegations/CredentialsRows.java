package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CredentialsRows extends GenericRepository<Credentials, Long> {

    @Query("SELECT * FROM credentials WHERE delegation_id = :delegation")
    Optional<Credentials> find(long delegation);

    @Query("""
            SELECT credentials.* FROM credentials JOIN delegation ON delegation.id = delegation_id
            WHERE session_id = :session""")
    List<Credentials> ofSession(long session);

    @Query("SELECT file_name FROM credentials_copy WHERE delegation_id = :delegation")
    Optional<String> fileName(long delegation);

    @Query("""
            INSERT INTO credentials (delegation_id, submitted_on, state, submitted_at, told_at)
            VALUES (:delegation, :submittedOn, 'SUBMITTED', :now, :told)
            ON CONFLICT (delegation_id) DO UPDATE
            SET submitted_on = excluded.submitted_on, state = 'SUBMITTED', reason = NULL, decided_at = NULL,
                decided_by = NULL, submitted_at = excluded.submitted_at, told_at = excluded.told_at""")
    void submit(long delegation, LocalDate submittedOn, Instant now, @Nullable Instant told);

    /** Takes what the secretary was not told of; whoever takes it tells. */
    @Query("""
            UPDATE credentials SET told_at = :now
            FROM delegation
            WHERE delegation.id = delegation_id AND session_id = :session AND told_at IS NULL
            RETURNING credentials.*""")
    List<Credentials> takeUntold(long session, Instant now);

    @Query("""
            UPDATE credentials SET state = :state, reason = :why, decided_at = :now, decided_by = :by
            WHERE delegation_id = :delegation""")
    int decide(long delegation, Credentials.State state, @Nullable String why, Instant now, String by);
}
