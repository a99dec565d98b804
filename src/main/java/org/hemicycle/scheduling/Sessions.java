package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** The sessions of all bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Sessions implements GenericRepository<Session, Long> {

    private static final String TITLED = """
            SELECT session.id, body_id, body.acronym AS body, ordinal, code,
                   coalesce(own.title, english.title, code) AS title,
                   mode, session.zone, first_day, last_day, status, published_at, session.version
            FROM session
                JOIN body ON body.id = body_id
                LEFT JOIN session_title own ON own.session_id = session.id AND own.language = :language
                LEFT JOIN session_title english ON english.session_id = session.id AND english.language = 'en'
            """;

    private static final String ASKED_FOR = """
            WHERE (CAST(:bodyId AS bigint) IS NULL OR body_id = :bodyId)
                AND (CAST(:standing AS text) IS NULL OR status = :standing)
                AND (CAST(:from AS date) IS NULL OR last_day >= CAST(:from AS date))
                AND (CAST(:to AS date) IS NULL OR first_day <= CAST(:to AS date))
            """;

    /** All sessions, the latest first. */
    public List<Session> all(Language language) {
        return titled(language.tag());
    }

    public Optional<Session> find(long id, Language language) {
        return titled(id, language.tag());
    }

    public Optional<Session> byCode(String code, Language language) {
        return titled(code, language.tag());
    }

    /** Plans a session as a draft. */
    public long plan(
            long body,
            String code,
            Mode mode,
            String zone,
            LocalDate first,
            LocalDate last,
            Map<Language, String> titles) {
        return plan(new SessionDetails(body, null, code, mode, zone, first, last, titles));
    }

    /** Plans a session as a draft. */
    long plan(SessionDetails details) {
        long session = insert(
                details.body(),
                details.ordinal(),
                details.code(),
                details.mode(),
                details.zone(),
                details.firstDay(),
                details.lastDay());
        details.titles().forEach((language, title) -> insertTitle(session, language.tag(), title));
        return session;
    }

    /** @return whether it still had this version */
    boolean change(long session, int version, SessionDetails details) {
        int changed = update(
                session,
                version,
                details.body(),
                details.ordinal(),
                details.code(),
                details.mode(),
                details.zone(),
                details.firstDay(),
                details.lastDay());
        if (changed > 0) {
            removeTitles(session);
            details.titles().forEach((language, title) -> insertTitle(session, language.tag(), title));
        }
        return changed > 0;
    }

    /** All that is said of a session, its titles in all languages. */
    SessionDetails details(Session session) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            title(session.id(), language.tag()).ifPresent(title -> titles.put(language, title));
        }
        return new SessionDetails(
                session.bodyId(),
                session.ordinal(),
                session.code(),
                session.mode(),
                session.zone(),
                session.firstDay(),
                session.lastDay(),
                titles);
    }

    @Query(TITLED + "ORDER BY first_day DESC, session.id DESC")
    abstract List<Session> titled(String language);

    @Query(TITLED + "WHERE session.id = :id")
    abstract Optional<Session> titled(long id, String language);

    @Query(TITLED + "WHERE code = :code")
    abstract Optional<Session> titled(String code, String language);

    /** Those of a body, in a state, that touch a time; the latest first. What is not named is not asked for. */
    @Query(TITLED + ASKED_FOR + "ORDER BY first_day DESC, session.id DESC LIMIT :size OFFSET :start")
    abstract List<Session> page(
            String language,
            @Nullable Long bodyId,
            @Nullable String standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int size,
            long start);

    @Query("SELECT count(*) FROM session " + ASKED_FOR)
    abstract long count(
            @Nullable Long bodyId, @Nullable String standing, @Nullable LocalDate from, @Nullable LocalDate to);

    @Query("SELECT title FROM session_title WHERE session_id = :session AND language = :language")
    abstract Optional<String> title(long session, String language);

    /** The code of the body's session with this ordinal. */
    @Query("SELECT code FROM session WHERE body_id = :bodyId AND ordinal = :count")
    abstract Optional<String> withOrdinal(long bodyId, int count);

    @Query("SELECT coalesce(max(ordinal), 0) + 1 FROM session WHERE body_id = :bodyId")
    abstract int nextOrdinal(long bodyId);

    @Query("SELECT count(*) FROM session")
    abstract long countAll();

    @Query("""
            INSERT INTO session (body_id, ordinal, code, mode, zone, first_day, last_day, status)
            VALUES (:bodyId, :count, :code, :mode, :zone, :first, :last, 'DRAFT')
            RETURNING id""")
    abstract long insert(
            long bodyId, @Nullable Integer count, String code, Mode mode, String zone, LocalDate first, LocalDate last);

    @Query("""
            UPDATE session
            SET body_id = :bodyId, ordinal = :count, code = :code, mode = :mode, zone = :zone, first_day = :first,
                last_day = :last, version = version + 1
            WHERE id = :id AND version = :seen""")
    abstract int update(
            long id,
            int seen,
            long bodyId,
            @Nullable Integer count,
            String code,
            Mode mode,
            String zone,
            LocalDate first,
            LocalDate last);

    /** Its dates and where it stands, after it was locked. */
    @Query("""
            UPDATE session
            SET first_day = :first, last_day = :last, status = :next, version = version + 1
            WHERE id = :id AND version = :seen""")
    abstract int turn(long id, int seen, LocalDate first, LocalDate last, String next);

    @Query("INSERT INTO session_title (session_id, language, title) VALUES (:session, :language, :title)")
    abstract void insertTitle(long session, String language, String title);

    @Query("DELETE FROM session_title WHERE session_id = :session")
    abstract void removeTitles(long session);

    /** @return 1, or 0 if it was published already */
    @Query("""
            UPDATE session SET status = 'PUBLISHED', published_at = :now, version = version + 1
            WHERE id = :id AND status = 'DRAFT'""")
    abstract int publish(long id, Instant now);

    /** @return 1, or 0 if it is no draft, or not of this version */
    @Query("DELETE FROM session WHERE id = :id AND version = :seen AND status = 'DRAFT'")
    abstract int remove(long id, int seen);
}
