package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sittings as timetables show them: all that is shown in one query, however many there are. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class TimetableEntries implements GenericRepository<TimetableEntry, Long> {

    private static final String ASKED_FOR = """
            FROM sitting
                JOIN session ON session.id = sitting.session_id
                JOIN body ON body.id = session.body_id
                LEFT JOIN session_title own ON own.session_id = session.id AND own.language = :language
                LEFT JOIN session_title english ON english.session_id = session.id AND english.language = 'en'
                LEFT JOIN room ON room.id = sitting.room_id
                LEFT JOIN platform ON platform.id = sitting.platform_id
            WHERE sitting.planned_start >= :first AND sitting.planned_start < :end
                AND (CAST(:inSession AS bigint) IS NULL OR session.id = :inSession)
                AND (CAST(:ofBody AS bigint) IS NULL OR session.body_id = :ofBody)
                AND (CAST(:inRoom AS bigint) IS NULL OR sitting.room_id = :inRoom)
                AND (CAST(:onPlatform AS bigint) IS NULL OR sitting.platform_id = :onPlatform)
                AND (:drafts OR session.status <> 'DRAFT')
            """;

    private static final String SHOWN = """
            SELECT sitting.id, sitting.session_id, session.code AS session,
                   coalesce(own.title, english.title, session.code) AS title, session.status, session.body_id,
                   body.acronym AS body, sitting.number, sitting.kind, sitting.mode, sitting.planned_start, sitting.zone,
                   sitting.minutes, sitting.starts_at, sitting.ends_at, sitting.room_id, room.name AS room,
                   sitting.platform_id, platform.name AS platform, sitting.join_link, sitting.cancelled_at,
                   sitting.version,
                   coalesce((SELECT string_agg(language, ' ' ORDER BY language) FROM sitting_language
                             WHERE sitting_id = sitting.id), '') AS languages
            """ + ASKED_FOR;

    /** @param end the first local time that is not asked for */
    @Query(SHOWN + "ORDER BY sitting.starts_at, body.acronym, session.code, sitting.number LIMIT :size OFFSET :start")
    abstract List<TimetableEntry> find(
            String language,
            LocalDateTime first,
            LocalDateTime end,
            @Nullable Long inSession,
            @Nullable Long ofBody,
            @Nullable Long inRoom,
            @Nullable Long onPlatform,
            boolean drafts,
            int size,
            long start);

    @Query("SELECT count(*) " + ASKED_FOR)
    abstract long count(
            String language,
            LocalDateTime first,
            LocalDateTime end,
            @Nullable Long inSession,
            @Nullable Long ofBody,
            @Nullable Long inRoom,
            @Nullable Long onPlatform,
            boolean drafts);

    /** The next sitting to begin after a time, else the last before it. */
    @Query("""
            SELECT planned_start FROM sitting
            WHERE cancelled_at IS NULL
            ORDER BY planned_start < :now, abs(extract(epoch FROM planned_start - :now))
            LIMIT 1""")
    abstract Optional<LocalDateTime> nearest(LocalDateTime now);
}
