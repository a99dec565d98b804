package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** How long it takes to get from one room to another. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface RoomTravels extends GenericRepository<Room, Long> {

    /** Two rooms by their names, and the minutes between them, either way. */
    @Introspected
    record Apart(String room, String other, int minutes) {}

    /** Another room, and the minutes to it. */
    @Introspected
    record Way(long to, int minutes) {}

    @Query("""
            SELECT one.name AS room, other.name AS other, minutes
            FROM room_travel JOIN room one ON one.id = room_id JOIN room other ON other.id = other_id
            ORDER BY one.name, other.name""")
    List<Apart> all();

    /** From one room to all others to which it is known. */
    @Query("""
            SELECT CASE room_id WHEN :from THEN other_id ELSE room_id END AS to, minutes
            FROM room_travel WHERE :from IN (room_id, other_id)
            ORDER BY 1""")
    List<Way> from(long from);

    @Query("SELECT id FROM room WHERE id = :room FOR UPDATE")
    Optional<Long> lock(long room);

    @Query("DELETE FROM room_travel WHERE :from IN (room_id, other_id)")
    void clear(long from);

    @Query("""
            INSERT INTO room_travel (room_id, other_id, minutes)
            VALUES (least(CAST(:from AS bigint), CAST(:to AS bigint)), greatest(CAST(:from AS bigint), CAST(:to AS bigint)), :most)
            ON CONFLICT (room_id, other_id) DO UPDATE SET minutes = excluded.minutes""")
    void insert(long from, long to, int most);
}
