package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sittings of all sessions, cancelled ones among them unless it is said otherwise. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Sittings implements GenericRepository<Sitting, Long> {

    private static final String PLACED = """
            SELECT sitting.id, session_id, number, kind, mode, planned_start, zone, minutes, starts_at, ends_at,
                   room_id, room.name AS room, platform_id, platform.code AS platform, platform.name AS platform_name,
                   licence, join_link, cancelled_at, version
            FROM sitting
                LEFT JOIN room ON room.id = room_id
                LEFT JOIN platform ON platform.id = platform_id
            """;

    @Query(PLACED + "WHERE session_id = :session ORDER BY starts_at, number")
    public abstract List<Sitting> ofSession(long session);

    /** Those that will be, or were, held. */
    @Query(PLACED + "WHERE session_id = :session AND cancelled_at IS NULL ORDER BY starts_at, number")
    public abstract List<Sitting> heldIn(long session);

    @Query(PLACED + "WHERE sitting.id = :id")
    public abstract Optional<Sitting> find(long id);

    /** The languages wanted on the floor and from the booths, as BCP 47 tags. */
    @Query("SELECT language FROM sitting_language WHERE sitting_id = :sitting ORDER BY language")
    public abstract List<String> languages(long sitting);

    /** Whether it waits for a new day with its session. */
    @Query("SELECT EXISTS (SELECT FROM postponed_sitting WHERE sitting_id = :sitting)")
    public abstract boolean isPutOff(long sitting);

    /** The last change of a sitting, if it was changed. */
    @Query("""
            SELECT version, fields, changed_by, changed_at FROM sitting_change
            WHERE sitting_id = :sitting ORDER BY version DESC LIMIT 1""")
    public abstract Optional<SittingChange> lastChange(long sitting);

    @Query("""
            INSERT INTO sitting_change (sitting_id, version, fields, changed_by, changed_at)
            SELECT id, sitting.version, :fields, :person, :moment FROM sitting WHERE id = :sitting
            ON CONFLICT (sitting_id, version) DO NOTHING""")
    abstract void noteChange(long sitting, String fields, String person, Instant moment);

    @Query("SELECT coalesce(max(number), 0) + 1 FROM sitting WHERE session_id = :session")
    abstract int nextNumber(long session);

    @Query("SELECT id FROM session WHERE id = :session FOR UPDATE")
    abstract Optional<Long> lockSession(long session);

    /** Held until the end of the transaction: of two who plan in a room at once, one waits and then sees the other. */
    @Query("SELECT id FROM room WHERE id = :roomId FOR UPDATE")
    abstract Optional<Long> lockRoom(long roomId);

    @Query("SELECT id FROM platform WHERE id = :platformId FOR UPDATE")
    abstract Optional<Long> lockPlatform(long platformId);

    /** Held like the room: of two who give one officer two chairs at once, the second sees the first. */
    @Query("SELECT id FROM officer WHERE id = :officer FOR UPDATE")
    abstract Optional<Long> lockOfficer(long officer);

    /** Not the row itself: whoever notes in the audit trail what this person did would wait for it. */
    @Query("""
            SELECT account.id FROM account, pg_advisory_xact_lock(hashtext('on duty'), CAST(account.id AS integer))
            WHERE account.id = :account""")
    abstract Optional<Long> lockAccount(long account);

    @Query("""
            INSERT INTO sitting (session_id, number, kind, mode, planned_start, zone, minutes, starts_at, ends_at, room_id,
                                 platform_id, licence, join_link)
            VALUES (:session, :number, :kind, :mode, :start, :zone, :minutes, :startsAt, :endsAt, :roomId, :platformId, :licence,
                    :joinLink)
            RETURNING id""")
    abstract long insert(
            long session,
            int number,
            Kind kind,
            Mode mode,
            LocalDateTime start,
            String zone,
            int minutes,
            Instant startsAt,
            Instant endsAt,
            @Nullable Long roomId,
            @Nullable Long platformId,
            @Nullable Integer licence,
            @Nullable String joinLink);

    /** @return 1, or 0 if somebody else changed it since it was read */
    @Query("""
            UPDATE sitting
            SET kind = :kind, mode = :mode, planned_start = :start, zone = :zone, minutes = :minutes, starts_at = :startsAt,
                ends_at = :endsAt, room_id = :roomId, platform_id = :platformId, licence = :licence,
                join_link = :joinLink, version = version + 1
            WHERE id = :id AND version = :version AND cancelled_at IS NULL""")
    abstract int update(
            long id,
            int version,
            Kind kind,
            Mode mode,
            LocalDateTime start,
            String zone,
            int minutes,
            Instant startsAt,
            Instant endsAt,
            @Nullable Long roomId,
            @Nullable Long platformId,
            @Nullable Integer licence,
            @Nullable String joinLink);

    /** @return 1, or 0 if it was cancelled already */
    @Query("""
            UPDATE sitting SET cancelled_at = :now, version = version + 1
            WHERE id = :id AND cancelled_at IS NULL""")
    abstract int cancel(long id, Instant now);
}
