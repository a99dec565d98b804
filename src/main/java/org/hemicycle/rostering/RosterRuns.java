package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RosterRuns extends GenericRepository<RosterRun, Long> {

    RosterRun save(RosterRun run);

    Optional<RosterRun> findById(long id);

    @Query("SELECT * FROM roster_run WHERE session_id = :session ORDER BY id DESC LIMIT 1")
    Optional<RosterRun> latest(long session);

    @Query("SELECT id FROM roster_run WHERE status IN ('QUEUED', 'RUNNING') ORDER BY id")
    List<Long> underWay();

    @Query("UPDATE roster_run SET status = 'RUNNING', progress = :progress WHERE id = :id AND status <> 'DONE'")
    int progress(long id, String progress);

    @Query("UPDATE roster_run SET status = 'DONE', solution = :solution WHERE id = :id")
    void finish(long id, String solution);

    @Query("UPDATE roster_run SET status = 'FAILED', failure = :sentence WHERE id = :id")
    void fail(long id, String sentence);

    /** @return 1, or 0 if it was published already */
    @Query("UPDATE roster_run SET published_at = :now WHERE id = :id AND published_at IS NULL")
    int publish(long id, Instant now);
}
