package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** What the scenarios of all sessions suppose. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRows extends GenericRepository<RosterRun, Long> {

    @Query("INSERT INTO roster_scenario (run_id, supposed) VALUES (:run, :json)")
    void add(long run, String json);

    @Query("SELECT supposed FROM roster_scenario WHERE run_id = :run")
    Optional<String> find(long run);
}
