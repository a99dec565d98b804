package org.hemicycle.scheduling.zonerules;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The looks at sittings to come, and what they found. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class ZoneRulesRuns implements GenericRepository<ZoneRulesRun, Long> {

    private static final String NAMED = """
            SELECT finding.run_id, finding.sitting_id, session.code, sitting.kind, sitting.number, sitting.zone,
                   was_at, is_at, moved, clash_id, other_session.code AS clash_code, other.kind AS clash_kind,
                   other.number AS clash_number
            FROM zone_rules_finding AS finding
                JOIN sitting ON sitting.id = finding.sitting_id
                JOIN session ON session.id = sitting.session_id
                LEFT JOIN sitting AS other ON other.id = clash_id
                LEFT JOIN session AS other_session ON other_session.id = other.session_id
            """;

    /** Held until the end of the transaction, so that one node looks at a time. */
    @Query("SELECT 1 FROM (SELECT pg_advisory_xact_lock(4808207)) AS held")
    abstract int lock();

    @Query("SELECT * FROM zone_rules_run ORDER BY id DESC LIMIT 1")
    abstract Optional<ZoneRulesRun> latest();

    @Query("SELECT * FROM zone_rules_run ORDER BY id DESC LIMIT :size OFFSET :start")
    abstract List<ZoneRulesRun> newest(int size, long start);

    @Query("SELECT count(*) FROM zone_rules_run")
    abstract long count();

    @Query(NAMED + "WHERE finding.run_id IN (:runs) ORDER BY finding.is_at, finding.sitting_id")
    abstract List<ZoneRulesFinding> findings(List<Long> runs);

    /** Sittings that could not be moved at the latest look and are still to be. */
    @Query(NAMED + """
            WHERE NOT moved AND sitting.cancelled_at IS NULL AND sitting.starts_at = was_at
                AND finding.run_id = (SELECT max(id) FROM zone_rules_run)
            ORDER BY finding.is_at, finding.sitting_id""")
    abstract List<ZoneRulesFinding> open();

    @Query("""
            INSERT INTO zone_rules_run (tzdata, earlier, at, who, checked)
            VALUES (:tzdata, :earlier, :now, :person, :checked)
            RETURNING id""")
    abstract long insert(String tzdata, @Nullable String earlier, Instant now, @Nullable String person, int checked);

    @Query("""
            INSERT INTO zone_rules_finding (run_id, sitting_id, was_at, is_at, moved, clash_id)
            VALUES (:run, :sitting, :before, :after, :done, :clash)""")
    abstract void insertFinding(
            long run, long sitting, Instant before, Instant after, boolean done, @Nullable Long clash);

    /** The address of whoever published a session, else of the first who may. */
    @Query("""
            SELECT email FROM (
                SELECT email, 1 AS rank, at FROM audit_entry JOIN account ON account.id = account_id
                WHERE action = 'published session' AND subject = :code
                UNION ALL
                SELECT email, 2, created_at FROM account JOIN account_role ON account_id = id
                WHERE role IN ('SECRETARY', 'ADMINISTRATOR')) AS person
            ORDER BY rank, at LIMIT 1""")
    abstract Optional<String> responsible(String code);
}
