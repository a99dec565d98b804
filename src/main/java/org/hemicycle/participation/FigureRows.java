package org.hemicycle.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FigureRows extends GenericRepository<FigureRow, Long> {

    Iterable<FigureRow> saveAll(Iterable<FigureRow> rows);

    @Query("SELECT * FROM participation_figure WHERE meeting_id IN (:meetings)")
    List<FigureRow> ofMeetings(Collection<Long> meetings);

    @Query("""
            SELECT country, presence, sum(number) AS number FROM participation_figure
            WHERE meeting_id IN (:meetings) GROUP BY country, presence""")
    List<CountryFigure> byCountry(Collection<Long> meetings);

    @Query("SELECT DISTINCT presence FROM participation_figure WHERE meeting_id IN (:meetings)")
    List<Presence> presences(Collection<Long> meetings);
}
