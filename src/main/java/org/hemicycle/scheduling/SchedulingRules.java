package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of scheduling, of the house and of single bodies and modes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SchedulingRules extends GenericRepository<SchedulingRule, Long> {

    String OF_BODY = """
            SELECT scheduling_rule.id, code, body_id, acronym AS body, mode, value, level, source, scheduling_rule.version
            FROM scheduling_rule LEFT JOIN body ON body.id = body_id
            """;

    @Query(OF_BODY + "ORDER BY code, acronym NULLS FIRST, mode NULLS FIRST")
    List<SchedulingRule> all();

    @Query(OF_BODY + "WHERE scheduling_rule.id = :id")
    Optional<SchedulingRule> find(long id);

    /** @return 1, or 0 if there is one for this body and mode already */
    @Query("""
            INSERT INTO scheduling_rule (code, body_id, mode, value, level, source)
            VALUES (:rule, :ofBody, :ofMode, :figure, :grade, :said)
            ON CONFLICT DO NOTHING""")
    int insert(
            Rule rule,
            @Nullable Long ofBody,
            @Nullable Mode ofMode,
            @Nullable Integer figure,
            Level grade,
            String said);

    /** @return 1, or 0 if somebody else changed it since it was read */
    @Query("""
            UPDATE scheduling_rule SET value = :figure, level = :grade, source = :said, version = version + 1
            WHERE id = :id AND version = :seen""")
    int update(long id, int seen, @Nullable Integer figure, Level grade, String said);

    /** @return 1, or 0 if it is the house's, which stays, or was changed since it was read */
    @Query("DELETE FROM scheduling_rule WHERE id = :id AND version = :seen AND body_id IS NOT NULL")
    int remove(long id, int seen);
}
