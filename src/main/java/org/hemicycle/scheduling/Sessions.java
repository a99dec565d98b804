package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;

/** The sessions of all bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Sessions implements GenericRepository<Session, Long> {

    private static final String TITLED = """
            SELECT session.id, body_id, body.acronym AS body, code, coalesce(own.title, english.title, code) AS title,
                   mode, session.zone, first_day, last_day, published_at
            FROM session
                JOIN body ON body.id = body_id
                LEFT JOIN session_title own ON own.session_id = session.id AND own.language = :language
                LEFT JOIN session_title english ON english.session_id = session.id AND english.language = 'en'
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
        long session = insert(body, code, mode, zone, first, last);
        titles.forEach((language, title) -> insertTitle(session, language.tag(), title));
        return session;
    }

    @Query(TITLED + "ORDER BY first_day DESC, session.id DESC")
    abstract List<Session> titled(String language);

    @Query(TITLED + "WHERE session.id = :id")
    abstract Optional<Session> titled(long id, String language);

    @Query(TITLED + "WHERE code = :code")
    abstract Optional<Session> titled(String code, String language);

    @Query("""
            INSERT INTO session (body_id, code, mode, zone, first_day, last_day, status)
            VALUES (:bodyId, :code, :mode, :zone, :first, :last, 'DRAFT')
            RETURNING id""")
    abstract long insert(long bodyId, String code, Mode mode, String zone, LocalDate first, LocalDate last);

    @Query("INSERT INTO session_title (session_id, language, title) VALUES (:session, :language, :title)")
    abstract void insertTitle(long session, String language, String title);

    /** @return 1, or 0 if it was published already */
    @Query("UPDATE session SET status = 'PUBLISHED', published_at = :now WHERE id = :id AND status = 'DRAFT'")
    abstract int publish(long id, Instant now);
}
