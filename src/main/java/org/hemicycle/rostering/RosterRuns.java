package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RosterRuns extends GenericRepository<RosterRun, Long> {

    RosterRun save(RosterRun run);

    Optional<RosterRun> findById(long id);

    /** Scenarios are no rosters of the session. */
    @Query("SELECT * FROM roster_run WHERE session_id = :session AND purpose <> 'SCENARIO' ORDER BY id DESC LIMIT 1")
    Optional<RosterRun> latest(long session);

    /** The one whose roster holds. */
    @Query("""
            SELECT * FROM roster_run WHERE session_id = :session AND published_at IS NOT NULL
            ORDER BY published_at DESC, id DESC LIMIT 1""")
    Optional<RosterRun> published(long session);

    @Query("""
            SELECT roster_run.id, purpose, title, status, asked_at, asked_by, rule_set.name AS rules,
                   rule_set.version AS rules_version, roster_run.published_at
            FROM roster_run JOIN rule_set ON rule_set.id = rule_set_id
            WHERE session_id = :session ORDER BY roster_run.id DESC LIMIT :size OFFSET :before""")
    List<RunLine> lines(long session, int size, long before);

    @Query("SELECT count(*) FROM roster_run WHERE session_id = :session")
    long count(long session);

    @Query("SELECT * FROM roster_run WHERE session_id = :session AND purpose = 'SCENARIO' ORDER BY id DESC LIMIT 12")
    List<RosterRun> scenarios(long session);

    @Query("""
            SELECT count(*) FROM roster_run
            WHERE session_id = :session AND status IN ('QUEUED', 'RUNNING') AND purpose <> 'SCENARIO'""")
    int rostersUnderWay(long session);

    @Query("""
            SELECT count(*) FROM roster_run
            WHERE session_id = :session AND status IN ('QUEUED', 'RUNNING') AND purpose = 'SCENARIO'""")
    int scenariosUnderWay(long session);

    /**
     * How many runs of its session a run waits for: a scenario for those asked for before and for every roster, a roster
     * for nothing. One that shall stop need not wait for its turn.
     */
    @Query("""
            SELECT count(*) FROM roster_run mine JOIN roster_run other ON other.session_id = mine.session_id
            WHERE mine.id = :id AND mine.purpose = 'SCENARIO' AND mine.status = 'QUEUED' AND mine.stop_asked_at IS NULL
                AND other.id <> mine.id AND other.status IN ('QUEUED', 'RUNNING')
                AND (other.purpose <> 'SCENARIO' OR other.id < mine.id)""")
    int ahead(long id);

    @Query("SELECT id FROM roster_run WHERE status IN ('QUEUED', 'RUNNING') ORDER BY id")
    List<Long> underWay();

    @Query("SELECT status, progress, stop_asked_at IS NOT NULL AS stopping FROM roster_run WHERE id = :id")
    Optional<RunProgress> standing(long id);

    @Query("UPDATE roster_run SET status = 'RUNNING', progress = :progress WHERE id = :id AND status <> 'DONE'")
    int progress(long id, String progress);

    @Query("UPDATE roster_run SET status = 'DONE', solution = :solution WHERE id = :id")
    void finish(long id, String solution);

    @Query("UPDATE roster_run SET status = 'FAILED', failure = :sentence WHERE id = :id")
    void fail(long id, String sentence);

    /** @return 1, or 0 if it is not under way any more */
    @Query("""
            UPDATE roster_run SET stop_asked_at = coalesce(stop_asked_at, :now)
            WHERE id = :id AND status IN ('QUEUED', 'RUNNING')""")
    int askToStop(long id, Instant now);

    @Query("SELECT stop_asked_at IS NOT NULL FROM roster_run WHERE id = :id")
    boolean shallStop(long id);

    /** @return 1, or 0 if somebody else changed or published it since it was read */
    @Query("""
            UPDATE roster_run
            SET problem = :problem, house = :house, solution = :solution, changed_at = :now, changed_by = :person, change = :what,
                version = version + 1
            WHERE id = :id AND version = :read AND purpose = 'HAND' AND published_at IS NULL""")
    int redraw(
            long id,
            int read,
            String problem,
            @Nullable String house,
            String solution,
            Instant now,
            String person,
            String what);

    /** @return 1, or 0 if it was published already */
    @Query(
            "UPDATE roster_run SET published_at = :now WHERE id = :id AND published_at IS NULL AND purpose <> 'SCENARIO'")
    int publish(long id, Instant now);

    /** @return 1, or 0 if it is under way or was published; a scenario that waits for its turn is not under way yet */
    @Query("""
            DELETE FROM roster_run
            WHERE id = :id AND published_at IS NULL
                AND (status IN ('DONE', 'FAILED') OR status = 'QUEUED' AND purpose = 'SCENARIO')""")
    int remove(long id);
}
