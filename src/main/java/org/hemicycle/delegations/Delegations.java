package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.reference.Language;

/** The delegations to all sessions. A country without a seat on the first day of the session sends observers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class Delegations implements GenericRepository<Delegation, Long> {

    private static final String NAMED = """
            SELECT delegation.id, session_id, coalesce(delegation.country_code, observer.country_code) AS country,
                   delegation.observer_id,
                   CASE WHEN delegation.observer_id IS NOT NULL THEN observer.kind
                        WHEN EXISTS (SELECT FROM seat WHERE seat.body_id = session.body_id
                                AND seat.country_code = delegation.country_code AND valid @> first_day) THEN 'MEMBER'
                        ELSE 'STATE' END AS kind,
                   coalesce(country_name.name, own.name, english.name, '') AS name,
                   focal_name, focal_email, focal_language, handed_in_at, delegation.version
            FROM delegation
                JOIN session ON session.id = session_id
                LEFT JOIN observer ON observer.id = delegation.observer_id
                LEFT JOIN country_name ON country_name.language = :tag
                    AND country_name.country_code = coalesce(delegation.country_code, observer.country_code)
                LEFT JOIN observer_name own ON own.observer_id = observer.id AND own.language = :tag
                LEFT JOIN observer_name english ON english.observer_id = observer.id AND english.language = 'en'
            """;

    List<Delegation> ofSession(long session, Language language) {
        return named(session, language.tag());
    }

    Optional<Delegation> find(long id, Language language) {
        return namedOne(id, language.tag());
    }

    @Query(NAMED + "WHERE session_id = :session ORDER BY delegation.id")
    abstract List<Delegation> named(long session, String tag);

    @Query(NAMED + "WHERE delegation.id = :id")
    abstract Optional<Delegation> namedOne(long id, String tag);

    @Query("SELECT version FROM delegation WHERE id = :id FOR UPDATE")
    abstract int lock(long id);

    /** Opens a delegation for each member of the body as of a session's first day. */
    @Query("""
            INSERT INTO delegation (session_id, country_code)
            SELECT session.id, country_code
            FROM session JOIN seat ON seat.body_id = session.body_id AND valid @> first_day
            WHERE session.id = :session
            ON CONFLICT (session_id, country_code) DO NOTHING""")
    abstract int openForMembers(long session);

    /** Opens a delegation for each observer of the body as of a session's first day. */
    @Query("""
            INSERT INTO delegation (session_id, observer_id)
            SELECT session.id, observer.id
            FROM session JOIN observer ON observer.body_id = session.body_id AND valid @> first_day
            WHERE session.id = :session AND NOT EXISTS (
                SELECT FROM delegation
                WHERE session_id = session.id AND delegation.country_code = observer.country_code)
            ON CONFLICT (session_id, observer_id) DO NOTHING""")
    abstract int openForObservers(long session);

    /** Whoever was the focal point at the latest session of the same body is proposed again. */
    @Query("""
            UPDATE delegation
            SET focal_name = earlier.focal_name, focal_email = earlier.focal_email,
                focal_language = earlier.focal_language
            FROM (
                SELECT DISTINCT ON (new.id) new.id, old.focal_name, old.focal_email, old.focal_language
                FROM delegation new
                    JOIN session ON session.id = new.session_id
                    JOIN session AS before ON before.body_id = session.body_id AND before.first_day < session.first_day
                    JOIN delegation old ON old.session_id = before.id
                        AND (old.country_code = new.country_code OR old.observer_id = new.observer_id)
                WHERE new.session_id = :session AND new.focal_email IS NULL AND old.focal_email IS NOT NULL
                ORDER BY new.id, before.first_day DESC) AS earlier
            WHERE earlier.id = delegation.id""")
    abstract int proposeFocalPoints(long session);

    @Query("""
            UPDATE delegation
            SET focal_name = :focalName, focal_email = :focalEmail, focal_language = CAST(:focalTag AS un_language),
                version = version + 1
            WHERE id = :id""")
    abstract void name(long id, String focalName, String focalEmail, String focalTag);

    @Query("UPDATE delegation SET handed_in_at = :now, version = version + 1 WHERE id = :id AND handed_in_at IS NULL")
    abstract int handIn(long id, Instant now);

    @Query(
            "UPDATE delegation SET handed_in_at = NULL, version = version + 1 WHERE id = :id AND handed_in_at IS NOT NULL")
    abstract int takeBack(long id);

    @Query("UPDATE delegation SET version = version + 1 WHERE id = :id")
    abstract void touch(long id);

    /** How many stand where, by delegation. */
    @Query("""
            SELECT delegation.id AS delegation,
                count(*) FILTER (WHERE withdrawn_at IS NULL AND accreditation <> 'REFUSED') AS registered,
                count(*) FILTER (WHERE withdrawn_at IS NULL AND accreditation = 'ACCREDITED') AS accredited,
                count(*) FILTER (WHERE withdrawn_at IS NULL AND accreditation = 'REGISTERED') AS undecided
            FROM delegation JOIN delegate ON delegation_id = delegation.id
            WHERE session_id = :session
            GROUP BY delegation.id""")
    abstract List<DelegationTally> tallies(long session);
}
