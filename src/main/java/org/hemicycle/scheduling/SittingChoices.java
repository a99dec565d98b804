package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** What may be chosen for a sitting of a body. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SittingChoices extends GenericRepository<Chair, Long> {

    /** Officers of a body on a day, the chair first. */
    @Query("""
            SELECT id, body_id, function, name, coalesce(lower(email), 'officer ' || id) AS person FROM officer
            WHERE body_id = :body AND valid @> CAST(:day AS date)
            ORDER BY function, name, id""")
    List<Chair> officers(long body, LocalDate day);

    /** The regional groups by which a body's seats are held. */
    @Query("SELECT DISTINCT region FROM seat WHERE body_id = :body AND region <> '' ORDER BY region")
    List<String> regions(long body);

    /** Those whose work it is to run sittings or to help. */
    @Query("""
            SELECT id, name FROM account
            WHERE EXISTS (SELECT FROM account_role WHERE account_id = id AND role IN ('HELP_DESK', 'SECRETARY', 'ADMINISTRATOR'))
            ORDER BY lower(name), id""")
    List<Staff> staff();
}
