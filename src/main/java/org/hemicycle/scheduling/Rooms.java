package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rooms of the house. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Rooms implements GenericRepository<Room, Long> {

    @Query("SELECT id, name, booths, occupancy FROM room ORDER BY name")
    public abstract List<Room> all();

    /** Codes of the platforms a room's booths are wired to. */
    @Query("SELECT code FROM platform JOIN room_platform ON platform_id = id WHERE room_id = :room ORDER BY code")
    public abstract List<String> platforms(long room);

    /** A room whose booths are wired to these platforms. */
    public long add(String name, int booths, int occupancy, List<Long> platforms) {
        long room = insert(name, booths, occupancy);
        platforms.forEach(platform -> wire(room, platform));
        return room;
    }

    @Query("INSERT INTO room (name, booths, occupancy) VALUES (:name, :booths, :occupancy) RETURNING id")
    abstract long insert(String name, int booths, int occupancy);

    @Query("INSERT INTO room_platform (room_id, platform_id) VALUES (:room, :platform)")
    abstract void wire(long room, long platform);
}
