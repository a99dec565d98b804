package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChannelRows extends GenericRepository<ChannelRows.Kept, Long> {

    /** That somebody set the map of a sitting. */
    @MappedEntity("channel_map")
    record Kept(@Id long sittingId, int version, String changedBy, Instant changedAt) {}

    @Introspected
    record Channel(String language, String channel) {}

    /** @param room empty: remote */
    @Introspected
    record Seat(
            String language,
            int seat,
            @Nullable Long roomId,
            @Nullable String room,
            @Nullable Integer booth) {}

    @Query("SELECT sitting_id, version, changed_by, changed_at FROM channel_map WHERE sitting_id = :sitting")
    Optional<Kept> find(long sitting);

    @Query("SELECT language, channel FROM sitting_channel WHERE sitting_id = :sitting ORDER BY language")
    List<Channel> channels(long sitting);

    @Query("""
            SELECT language, seat, room_id, room.name AS room, booth
            FROM team_place LEFT JOIN room ON room.id = room_id
            WHERE sitting_id = :sitting
            ORDER BY language, seat""")
    List<Seat> seats(long sitting);

    /** Sittings that are held at the same time as one. */
    @Query("""
            SELECT other.id
            FROM sitting one JOIN sitting other ON other.during && one.during AND other.id <> one.id
            WHERE one.id = :sitting AND other.cancelled_at IS NULL
            ORDER BY other.id""")
    List<Long> meanwhile(long sitting);

    /** Of two who set maps at once, one waits: they may want the same booth. */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtext('channel maps'))")
    int lock();

    @Query("DELETE FROM channel_map WHERE sitting_id = :sitting")
    void clear(long sitting);

    @Query("""
            INSERT INTO channel_map (sitting_id, version, changed_by, changed_at)
            VALUES (:sitting, :made, :who, :now)""")
    void insert(long sitting, int made, String who, Instant now);

    @Query("INSERT INTO sitting_channel (sitting_id, language, channel) VALUES (:sitting, :tag, :called)")
    void insertChannel(long sitting, String tag, String called);

    @Query("""
            INSERT INTO team_place (sitting_id, language, seat, room_id, booth)
            VALUES (:sitting, :tag, :number, :inRoom, :which)""")
    void insertSeat(long sitting, String tag, int number, @Nullable Long inRoom, @Nullable Integer which);
}
