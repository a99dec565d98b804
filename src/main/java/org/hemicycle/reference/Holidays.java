package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** The public holidays of duty stations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Holidays extends GenericRepository<Holiday, String> {

    /** The holidays of a place from the first to the last day, both included, by day. */
    @Query("""
            SELECT place, day, name, language, source
            FROM holiday
            WHERE place = :place AND day BETWEEN :first AND :last
            ORDER BY day, name""")
    List<Holiday> between(String place, LocalDate first, LocalDate last);
}
