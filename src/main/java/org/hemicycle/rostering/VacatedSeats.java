package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Published seats that fell empty when sittings moved, until a roster is published anew. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VacatedSeats extends GenericRepository<RosterRun, Long> {

    @Query("""
            INSERT INTO vacated_seat (sitting_id, interpreter_id, language, vacated_at)
            SELECT sitting_id, interpreter_id, language, :now FROM assignment WHERE id = :assignment
            ON CONFLICT (sitting_id, interpreter_id) DO UPDATE SET vacated_at = excluded.vacated_at""")
    void add(long assignment, Instant now);

    @Query("""
            SELECT sitting_id, language, interpreter_id, interpreter.name AS interpreter, vacated_at
            FROM vacated_seat
                JOIN sitting ON sitting.id = sitting_id
                JOIN interpreter ON interpreter.id = interpreter_id
            WHERE session_id = :session AND cancelled_at IS NULL
            ORDER BY sitting.starts_at, language, interpreter.name""")
    List<VacatedSeat> ofSession(long session);

    @Query("""
            SELECT session_id, count(*) AS number
            FROM vacated_seat JOIN sitting ON sitting.id = sitting_id
            WHERE cancelled_at IS NULL
            GROUP BY session_id""")
    List<Waiting> waiting();

    @Query("DELETE FROM vacated_seat USING sitting WHERE sitting.id = sitting_id AND session_id = :session")
    void clear(long session);
}
