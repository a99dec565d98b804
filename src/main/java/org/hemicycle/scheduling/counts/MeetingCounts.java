package org.hemicycle.scheduling.counts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts meetings that were held. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class MeetingCounts implements GenericRepository<MeetingCounts.Any, Long> {

    private static final String HELD = """
            FROM sitting JOIN session ON session.id = session_id
            WHERE session.status IN ('PUBLISHED', 'CLOSED') AND cancelled_at IS NULL AND ends_at <= :now
                AND planned_start >= CAST(:since AS date) AND planned_start < CAST(:until AS date) + 1
            """;

    private static final String HELD_IN = """
            FROM sitting JOIN session ON session.id = session_id JOIN sitting_language ON sitting_id = sitting.id
            WHERE session.status IN ('PUBLISHED', 'CLOSED') AND cancelled_at IS NULL AND ends_at <= :now
                AND planned_start >= CAST(:since AS date) AND planned_start < CAST(:until AS date) + 1
            """;

    /** By kind and organising unit. */
    @Query("SELECT kind, organising_unit_kind AS unit, count(*) AS meetings " + HELD
            + "GROUP BY kind, organising_unit_kind ORDER BY kind, unit DESC")
    abstract List<Counts.OfKind> byKind(LocalDate since, LocalDate until, Instant now);

    /** By field office and kind; two ways to write a name in small and capital letters are one office. */
    @Query("SELECT min(btrim(organising_unit)) AS office, kind, count(*) AS meetings " + HELD
            + "AND organising_unit_kind = 'FIELD_OFFICE' "
            + "GROUP BY lower(btrim(organising_unit)), kind ORDER BY lower(btrim(organising_unit)), kind")
    abstract List<Counts.OfOffice> byOffice(LocalDate since, LocalDate until, Instant now);

    /** By kind and language; a meeting in several languages is there once for each. */
    @Query("SELECT kind, language, count(*) AS meetings " + HELD_IN
            + "GROUP BY kind, language ORDER BY kind, count(*) DESC, language")
    abstract List<Counts.OfLanguage> byLanguage(LocalDate since, LocalDate until, Instant now);

    /** By kind and month, as 2020-06. */
    @Query("SELECT to_char(planned_start, 'YYYY-MM') AS period, kind, count(*) AS meetings " + HELD
            + "GROUP BY 1, kind ORDER BY 1, kind")
    abstract List<Counts.OfMonth> byMonth(LocalDate since, LocalDate until, Instant now);

    @MappedEntity("sitting")
    record Any(@Id long id) {}
}
