package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RuleSetRows extends GenericRepository<RuleSetRow, Long> {

    @Query("SELECT * FROM rule_set WHERE name = :name ORDER BY version DESC LIMIT 1")
    Optional<RuleSetRow> newest(String name);

    @Query("SELECT DISTINCT name FROM rule_set ORDER BY name")
    List<String> names();

    @Query("SELECT key, value, source FROM rule WHERE rule_set_id = :set ORDER BY key")
    List<Rule> rules(long set);

    @Query("SELECT language, team, two_way, source FROM team_strength WHERE rule_set_id = :set ORDER BY language")
    List<TeamStrength> teams(long set);
}
