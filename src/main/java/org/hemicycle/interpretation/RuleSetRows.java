package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RuleSetRows extends GenericRepository<RuleSetRow, Long> {

    /** The newest published version. */
    @Query("""
            SELECT * FROM rule_set
            WHERE lower(name) = lower(:called) AND published_at IS NOT NULL
            ORDER BY version DESC
            LIMIT 1""")
    Optional<RuleSetRow> newest(String called);

    /** The newest published version of those made for a body. */
    @Query("""
            SELECT * FROM rule_set
            WHERE body_id = :body AND published_at IS NOT NULL
            ORDER BY published_at DESC, id DESC
            LIMIT 1""")
    Optional<RuleSetRow> newestOfBody(long body);

    /** Names of those that are published in some version. */
    @Query("SELECT DISTINCT name FROM rule_set WHERE published_at IS NOT NULL ORDER BY name")
    List<String> names();

    @Query("SELECT * FROM rule_set ORDER BY organisation <> '*', name, version DESC")
    List<RuleSetRow> all();

    @Query("SELECT * FROM rule_set WHERE id = :set")
    Optional<RuleSetRow> find(long set);

    @Query("SELECT * FROM rule_set WHERE lower(name) = lower(:called) ORDER BY version DESC")
    List<RuleSetRow> versions(String called);

    /** Held until the end of the transaction: of two who begin a version at once, one waits and sees the other's. */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtext('rule set ' || lower(:called)))")
    int lock(String called);

    @Query("SELECT key, mode, value, source, proposed FROM rule WHERE rule_set_id = :set ORDER BY key, mode")
    List<Rule> rules(long set);

    @Query("""
            SELECT language, mode, upto, team, two_way, source, proposed FROM team_strength
            WHERE rule_set_id = :set
            ORDER BY language = '*', language, mode, upto""")
    List<TeamStrength> teams(long set);

    @Query("""
            SELECT used, booths, least, most, two_way, source FROM regime_strength
            WHERE rule_set_id = :set
            ORDER BY used, booths, two_way""")
    List<RegimeStrength> regimes(long set);

    @Query("""
            INSERT INTO rule_set (name, organisation, version, body_id, copied_from)
            VALUES (:called, :house, :number, :body, :origin)
            RETURNING id""")
    long draft(String called, String house, int number, @Nullable Long body, @Nullable Long origin);

    @Query("""
            INSERT INTO rule (rule_set_id, key, mode, value, source, proposed)
            SELECT :draft, key, mode, value, source, proposed FROM rule WHERE rule_set_id = :origin""")
    void copyRules(long draft, long origin);

    @Query("""
            INSERT INTO team_strength (rule_set_id, language, mode, upto, team, two_way, source, proposed)
            SELECT :draft, language, mode, upto, team, two_way, source, proposed
            FROM team_strength WHERE rule_set_id = :origin""")
    void copyTeams(long draft, long origin);

    @Query("""
            INSERT INTO regime_strength (rule_set_id, used, booths, least, most, two_way, source)
            SELECT :draft, used, booths, least, most, two_way, source
            FROM regime_strength WHERE rule_set_id = :origin""")
    void copyRegimes(long draft, long origin);

    /** @return 1, or 0 if it is published or somebody else changed it since it was read */
    @Query("""
            UPDATE rule_set SET revision = revision + 1
            WHERE id = :draft AND revision = :seen AND published_at IS NULL""")
    int touch(long draft, int seen);

    @Query("DELETE FROM rule WHERE rule_set_id = :draft")
    void clearRules(long draft);

    @Query("DELETE FROM team_strength WHERE rule_set_id = :draft")
    void clearTeams(long draft);

    @Query("""
            INSERT INTO rule (rule_set_id, key, mode, value, source, proposed)
            VALUES (:draft, :rule, :way, :number, :origin, :onlyProposed)""")
    void insertRule(long draft, String rule, String way, int number, String origin, boolean onlyProposed);

    @Query("""
            INSERT INTO team_strength (rule_set_id, language, mode, upto, team, two_way, source, proposed)
            VALUES (:draft, :tag, :way, :longest, :people, :both, :origin, :onlyProposed)""")
    void insertTeam(
            long draft,
            String tag,
            String way,
            int longest,
            int people,
            boolean both,
            String origin,
            boolean onlyProposed);

    @Query("""
            INSERT INTO regime_strength (rule_set_id, used, booths, least, most, two_way, source)
            VALUES (:draft, :spoken, :rooms, :fewest, :greatest, :both, :origin)""")
    void insertRegime(long draft, int spoken, int rooms, int fewest, int greatest, boolean both, String origin);

    /** @return 1, or 0 if it is published or somebody else changed it since it was read */
    @Query("""
            UPDATE rule_set SET published_at = :now, published_by = :who, revision = revision + 1
            WHERE id = :draft AND revision = :seen AND published_at IS NULL""")
    int publish(long draft, int seen, Instant now, String who);

    @Query("DELETE FROM rule_set WHERE id = :draft AND published_at IS NULL")
    int discard(long draft);
}
