package org.hemicycle.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ComparisonRows extends GenericRepository<ComparisonRow, Long> {

    ComparisonRow save(ComparisonRow row);

    Optional<ComparisonRow> findById(long id);

    @Query("SELECT * FROM comparison ORDER BY created_at DESC, id DESC")
    List<ComparisonRow> newestFirst();

    @Query("SELECT * FROM comparison WHERE title = :title ORDER BY id LIMIT 1")
    Optional<ComparisonRow> findByTitle(String title);

    @Query("""
            INSERT INTO comparison_meeting (comparison_id, side, meeting_id)
            VALUES (:comparison, :side, :meeting)""")
    void addMeeting(long comparison, Side side, long meeting);

    @Query("""
            INSERT INTO comparison_presence (comparison_id, side, presence)
            VALUES (:comparison, :side, :presence)""")
    void addPresence(long comparison, Side side, Presence presence);

    @Query("""
            SELECT presence FROM comparison_presence
            WHERE comparison_id = :comparison AND side = :side ORDER BY presence""")
    List<Presence> presences(long comparison, Side side);

    @Query("""
            SELECT DISTINCT title FROM comparison
                JOIN comparison_meeting ON comparison_id = comparison.id
                JOIN participation_meeting AS meeting ON meeting.id = meeting_id
            WHERE import_id = :importId ORDER BY title""")
    List<String> titlesUsing(long importId);

    @Query("DELETE FROM comparison WHERE id = :id")
    void delete(long id);
}
