package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.scheduling.Room;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
public interface BoothRows extends GenericRepository<Room, Long> {

    /** A booth whose size is known. @param people for whom there is room */
    @Introspected
    record Size(long roomId, int number, int people) {}

    /** How many may be in a booth of a room at a time. @param validTo the last day, empty if it goes on */
    @Introspected
    public record Limit(
            long id,
            long roomId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int occupancy,
            String source,
            String enteredBy) {

        public boolean holdsOn(LocalDate day) {
            return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
        }
    }

    @Query("SELECT id FROM room WHERE id = :roomId FOR UPDATE")
    Optional<Long> lock(long roomId);

    @Query("SELECT room_id, number, people FROM booth ORDER BY room_id, number")
    List<Size> sizes();

    @Query("""
            SELECT id, room_id, lower(valid) AS valid_from, upper(valid) - 1 AS valid_to, occupancy, source, entered_by
            FROM booth_occupancy
            ORDER BY room_id, lower(valid) NULLS FIRST""")
    List<Limit> limits();

    @Query("DELETE FROM booth WHERE room_id = :roomId")
    void clearSizes(long roomId);

    @Query("INSERT INTO booth (room_id, number, people) VALUES (:roomId, :which, :size)")
    void insertSize(long roomId, int which, int size);

    @Query("""
            INSERT INTO booth_occupancy (room_id, valid, occupancy, source, entered_by)
            VALUES (:roomId, daterange(CAST(:first AS date), CAST(:last AS date), '[]'), :most, :origin, :who)""")
    void insertLimit(
            long roomId, @Nullable LocalDate first, @Nullable LocalDate last, int most, String origin, String who);

    @Query("DELETE FROM booth_occupancy WHERE id = :entry AND room_id = :roomId")
    int removeLimit(long roomId, long entry);
}
