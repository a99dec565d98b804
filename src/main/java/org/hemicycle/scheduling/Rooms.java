package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rooms of the house. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Rooms implements GenericRepository<Room, Long> {

    @Query("SELECT id, name, booths, occupancy, city, seats, revision FROM room ORDER BY name")
    public abstract List<Room> all();

    @Query("SELECT id, name, booths, occupancy, city, seats, revision FROM room WHERE id = :id")
    public abstract Optional<Room> find(long id);

    /** Codes of the platforms a room's booths are wired to. */
    @Query("SELECT code FROM platform JOIN room_platform ON platform_id = id WHERE room_id = :room ORDER BY code")
    public abstract List<String> platforms(long room);

    @Query("SELECT platform_id FROM room_platform WHERE room_id = :room ORDER BY platform_id")
    abstract List<Long> wired(long room);

    /** A room whose booths are wired to these platforms. */
    public long add(String name, int booths, int occupancy, List<Long> platforms) {
        return add(new RoomDetails(name, booths, occupancy, null, null, platforms));
    }

    public long add(RoomDetails details) {
        long room = insert(details.name(), details.booths(), details.occupancy(), details.city(), details.seats());
        details.platforms().forEach(platform -> wire(room, platform));
        return room;
    }

    /** @return whether it was still as it had been seen */
    boolean change(Room seen, RoomDetails details) {
        if (update(
                        seen.id(),
                        seen.revision(),
                        details.name(),
                        details.booths(),
                        details.occupancy(),
                        details.city(),
                        details.seats())
                == 0) {
            return false;
        }
        unwire(seen.id());
        details.platforms().forEach(platform -> wire(seen.id(), platform));
        return true;
    }

    @Query("""
            INSERT INTO room (name, booths, occupancy, city, seats)
            VALUES (:name, :booths, :occupancy, :place, :chairs) RETURNING id""")
    abstract long insert(String name, int booths, int occupancy, @Nullable String place, @Nullable Integer chairs);

    @Query("""
            UPDATE room SET name = :name, booths = :booths, occupancy = :occupancy, city = :place, seats = :chairs,
                revision = revision + 1
            WHERE id = :id AND revision = :seen""")
    abstract int update(
            long id,
            int seen,
            String name,
            int booths,
            int occupancy,
            @Nullable String place,
            @Nullable Integer chairs);

    @Query("INSERT INTO room_platform (room_id, platform_id) VALUES (:room, :platform)")
    abstract void wire(long room, long platform);

    @Query("DELETE FROM room_platform WHERE room_id = :room")
    abstract void unwire(long room);
}
