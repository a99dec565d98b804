package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.bodies.WorkingLanguage;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegimeRows extends GenericRepository<RegimeRows.Kept, Long> {

    /** That somebody set the regime of a sitting. */
    @MappedEntity("sitting_regime")
    record Kept(@Id long sittingId, int version, String changedBy, Instant changedAt) {}

    /** @param team empty: as many as the rule set demands */
    @Introspected
    record Booth(String language, @Nullable Integer team, boolean twoWay) {}

    @Query("SELECT sitting_id, version, changed_by, changed_at FROM sitting_regime WHERE sitting_id = :sitting")
    Optional<Kept> find(long sitting);

    @Query("SELECT language FROM regime_floor WHERE sitting_id = :sitting ORDER BY language")
    List<String> floor(long sitting);

    @Query("SELECT language, team, two_way FROM regime_booth WHERE sitting_id = :sitting ORDER BY language")
    List<Booth> booths(long sitting);

    /** The languages of a sitting, used as its body uses them; one that the body does not work in is used both ways. */
    @Query("""
            SELECT wanted.language, coalesce(used.active, true) AS active, coalesce(used.passive, true) AS passive
            FROM sitting_language AS wanted
                JOIN sitting ON sitting.id = wanted.sitting_id
                JOIN session ON session.id = sitting.session_id
                LEFT JOIN working_language AS used
                    ON used.body_id = session.body_id AND lower(used.language) = lower(wanted.language)
            WHERE wanted.sitting_id = :sitting
            ORDER BY wanted.language""")
    List<WorkingLanguage> usual(long sitting);

    /** Of two who set the regime of a sitting at once, one waits. */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtext('regime'), CAST(:sitting AS integer))")
    int lock(long sitting);

    @Query("DELETE FROM sitting_regime WHERE sitting_id = :sitting")
    void clear(long sitting);

    @Query("""
            INSERT INTO sitting_regime (sitting_id, version, changed_by, changed_at)
            VALUES (:sitting, :made, :who, :now)""")
    void insert(long sitting, int made, String who, Instant now);

    @Query("INSERT INTO regime_floor (sitting_id, language) VALUES (:sitting, :tag)")
    void insertFloor(long sitting, String tag);

    @Query("""
            INSERT INTO regime_booth (sitting_id, language, team, two_way)
            VALUES (:sitting, :tag, :people, :both)""")
    void insertBooth(long sitting, String tag, @Nullable Integer people, boolean both);
}
