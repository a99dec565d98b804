package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.hemicycle.scheduling.InterpreterSupply;

/** Tells the timetable whom booths need and who there is, before any roster is made. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class SupplyOfInterpreters implements GenericRepository<Interpreter, Long>, InterpreterSupply {

    private final RuleSets rules;

    SupplyOfInterpreters(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public int team(String language) {
        return rules.inForce().team(language).team();
    }

    @Override
    public List<Skill> skills() {
        return rows().stream()
                .map(row -> new Skill(row.interpreterId(), row.language(), row.from(), row.until()))
                .toList();
    }

    /** Whoever has a language as A or B works into it. */
    @Query("""
            SELECT interpreter_id, language, coalesce(lower(valid), '0001-01-01') AS "from",
                   coalesce(upper(valid), '9999-12-31') AS until
            FROM interpreter_language JOIN interpreter ON interpreter.id = interpreter_id
            WHERE class IN ('A', 'B') AND engaged""")
    abstract List<ActiveLanguage> rows();
}
