package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.scheduling.InterpreterSupply;

/** Tells the timetable whom booths need and who there is, before any roster is made. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class SupplyOfInterpreters implements GenericRepository<Interpreter, Long>, InterpreterSupply {

    private final RuleSets rules;

    SupplyOfInterpreters(RuleSets rules) {
        this.rules = rules;
    }

    @Override
    public Map<String, Integer> teams(Collection<String> languages) {
        RuleSet inForce = rules.inForce();
        return languages.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), language -> inForce.team(language).team()));
    }

    @Override
    public List<Skill> skills() {
        return rows().stream()
                .map(row -> new Skill(row.language(), row.interpreters(), row.from(), row.until()))
                .toList();
    }

    /** Whoever has a language as A or B works into it, and has it once at a time. */
    @Query("""
            SELECT language, count(*)::integer AS interpreters, coalesce(lower(valid), '0001-01-01') AS "from",
                   coalesce(upper(valid), '9999-12-31') AS until
            FROM interpreter_language WHERE class IN ('A', 'B')
            GROUP BY language, valid""")
    abstract List<ActiveLanguage> rows();
}
