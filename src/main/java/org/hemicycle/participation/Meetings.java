package org.hemicycle.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Meetings extends GenericRepository<Meeting, Long> {

    Meeting save(Meeting meeting);

    @Query("SELECT * FROM participation_meeting WHERE import_id = :importId ORDER BY held_on, id")
    List<Meeting> ofImport(long importId);

    @Query("SELECT * FROM participation_meeting WHERE count_name = :count ORDER BY held_on, id")
    List<Meeting> counting(CountName count);

    @Query("SELECT DISTINCT count_name FROM participation_meeting")
    List<CountName> counts();

    @Query("""
            SELECT * FROM participation_meeting
            WHERE lower(name) = lower(:name) AND extract(year FROM held_on) = :year AND count_name = :count""")
    Optional<Meeting> find(String name, int year, CountName count);

    @Query("""
            SELECT meeting.* FROM comparison_meeting JOIN participation_meeting AS meeting ON meeting.id = meeting_id
            WHERE comparison_id = :comparison AND side = :side ORDER BY held_on, meeting.id""")
    List<Meeting> ofComparison(long comparison, Side side);
}
