package org.hemicycle.scheduling.fairness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Sittings that all members of a body were to attend, once they are over. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class HeldSittings implements GenericRepository<HeldSitting, Long> {

    private static final String PLACED = """
            SELECT sitting.id, session_id, body_id, code, kind, number, sitting.mode, planned_start, sitting.zone,
                   starts_at, ends_at
            FROM sitting JOIN session ON session.id = session_id
            """;

    private static final String HELD = """
            WHERE body_id = :body AND status IN ('PUBLISHED', 'CLOSED') AND cancelled_at IS NULL
                AND kind IN ('PLENARY', 'COMMITTEE', 'WORKING_GROUP', 'BRIEFING') AND ends_at <= :now
            """;

    /** Those that began, by the host's clock, from a moment on and before another. */
    @Query(PLACED + HELD + "AND planned_start >= :since AND planned_start < :until ORDER BY starts_at, sitting.id")
    abstract List<HeldSitting> between(long body, LocalDateTime since, LocalDateTime until, Instant now);

    /** The last one that began before a moment, held or still to be. */
    @Query(PLACED + """
            WHERE body_id = :body AND status IN ('PUBLISHED', 'CLOSED') AND cancelled_at IS NULL
                AND kind IN ('PLENARY', 'COMMITTEE', 'WORKING_GROUP', 'BRIEFING') AND starts_at < :before
            ORDER BY starts_at DESC, sitting.id DESC LIMIT 1""")
    abstract Optional<HeldSitting> lastBefore(long body, Instant before);

    @Query(PLACED + "WHERE sitting.id = :sitting")
    abstract Optional<HeldSitting> find(long sitting);

    /** The years in which a body sat, the latest first. */
    @Query("""
            SELECT DISTINCT CAST(extract(year FROM planned_start) AS integer) AS year
            FROM sitting JOIN session ON session.id = session_id
            WHERE body_id = :body AND status IN ('PUBLISHED', 'CLOSED') AND cancelled_at IS NULL AND ends_at <= :now
            ORDER BY year DESC""")
    abstract List<Integer> years(long body, Instant now);
}
