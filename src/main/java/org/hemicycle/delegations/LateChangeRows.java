package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LateChangeRows extends GenericRepository<LateChange, Long> {

    LateChange save(LateChange change);

    @Query("SELECT * FROM late_change WHERE id = :id FOR UPDATE")
    Optional<LateChange> lock(long id);

    @Query("SELECT * FROM late_change WHERE id = :id")
    Optional<LateChange> find(long id);

    /** Those that wait, the oldest first. */
    @Query("""
            SELECT late_change.* FROM late_change JOIN delegation ON delegation.id = delegation_id
            WHERE session_id = :session AND decision IS NULL ORDER BY late_change.id""")
    List<LateChange> waiting(long session);

    /** Those of one delegation, the newest first. */
    @Query("SELECT * FROM late_change WHERE delegation_id = :delegation ORDER BY id DESC LIMIT 50")
    List<LateChange> ofDelegation(long delegation);

    /** Sessions of which the secretary has something to be told that came before an instant. */
    @Query("""
            SELECT DISTINCT session_id
            FROM delegation
                JOIN (SELECT delegation_id, asked_at AS came_at FROM late_change WHERE told_at IS NULL
                    UNION ALL SELECT delegation_id, submitted_at FROM credentials WHERE told_at IS NULL) AS untold
                ON delegation.id = delegation_id
            WHERE came_at <= :before
            ORDER BY session_id""")
    List<Long> untold(Instant before);

    /** Takes what the secretary was not told of; whoever takes it tells. */
    @Query("""
            UPDATE late_change SET told_at = :now
            FROM delegation
            WHERE delegation.id = delegation_id AND session_id = :session AND told_at IS NULL
            RETURNING late_change.*""")
    List<LateChange> takeUntold(long session, Instant now);

    @Query("SELECT count(*) FROM late_change WHERE decision IS NULL")
    long countWaiting();

    @Query("""
            SELECT session_id FROM late_change JOIN delegation ON delegation.id = delegation_id
            WHERE decision IS NULL ORDER BY late_change.id LIMIT 1""")
    Optional<Long> sessionOfTheOldest();

    @Query("""
            SELECT late_change_id, field, value FROM late_change_field
            JOIN late_change ON late_change.id = late_change_id
            WHERE delegation_id = :delegation""")
    List<WantedField> fieldsOfDelegation(long delegation);

    @Query("""
            SELECT late_change_id, field, value FROM late_change_field
            JOIN late_change ON late_change.id = late_change_id
            JOIN delegation ON delegation.id = delegation_id
            WHERE session_id = :session AND decision IS NULL""")
    List<WantedField> fieldsOfSession(long session);

    @Query("SELECT late_change_id, field, value FROM late_change_field WHERE late_change_id = :change")
    List<WantedField> fields(long change);

    @Query("INSERT INTO late_change_field (late_change_id, field, value) VALUES (:change, :name, :wanted)")
    void add(long change, String name, String wanted);

    @Query("""
            UPDATE late_change SET decision = :decision, reason = :why, decided_at = :now, decided_by = :by,
                delegate_id = coalesce(:delegate, delegate_id)
            WHERE id = :id""")
    void decide(
            long id,
            LateChange.Decision decision,
            @Nullable String why,
            Instant now,
            String by,
            @Nullable Long delegate);
}
