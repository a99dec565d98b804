package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts sittings to other times and places, whatever else is said of them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SittingMoves extends GenericRepository<Sitting, Long> {

    /** A link belongs to the platform it was made on, and does not go along to another. @return 1, or 0 if it changed */
    @Query("""
            UPDATE sitting
            SET planned_start = :start, zone = :zoneId, starts_at = :startsAt,
                ends_at = CAST(:startsAt AS timestamptz) + make_interval(mins => minutes),
                room_id = :roomId, platform_id = :platformId, licence = :licence,
                join_link = CASE WHEN platform_id IS DISTINCT FROM :platformId THEN NULL ELSE join_link END,
                cancelled_at = NULL, version = version + 1
            WHERE id = :id AND version = :seen""")
    int place(
            long id,
            int seen,
            LocalDateTime start,
            String zoneId,
            Instant startsAt,
            @Nullable Long roomId,
            @Nullable Long platformId,
            @Nullable Integer licence);

    @Query("UPDATE sitting SET licence = :licence WHERE id = :id")
    int license(long id, int licence);

    /** Links of a copy would lead to the sittings of the original. */
    @Query("UPDATE sitting SET join_link = NULL WHERE session_id = :session")
    int forgetLinks(long session);

    @Query("INSERT INTO postponed_sitting (sitting_id) VALUES (:sitting)")
    void keepWaiting(long sitting);

    /** Sittings that wait for a new day of their session. */
    @Query("""
            SELECT sitting_id FROM postponed_sitting JOIN sitting ON sitting.id = sitting_id
            WHERE session_id = :session""")
    List<Long> waiting(long session);

    @Query("""
            DELETE FROM postponed_sitting USING sitting
            WHERE sitting.id = sitting_id AND session_id = :session""")
    int waitNoMore(long session);
}
