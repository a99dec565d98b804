package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Who may send a delegation to a session, and all that they are called. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Senders extends GenericRepository<Delegation, Long> {

    /** Names and codes of countries: those with a seat, those that observe, those that have a delegation, and others. */
    @Query("""
            WITH called AS (
                SELECT country_code AS country, name FROM country_name
                UNION ALL SELECT code, code FROM country
                UNION ALL SELECT code, alpha3 FROM country)
            SELECT called.name AS called, shown.name AS shown, called.country,
                (SELECT delegation.id FROM delegation LEFT JOIN observer ON observer.id = observer_id
                 WHERE session_id = session.id
                     AND coalesce(delegation.country_code, observer.country_code) = called.country LIMIT 1) AS delegation,
                (SELECT observer.id FROM observer
                 WHERE observer.body_id = session.body_id AND observer.country_code = called.country
                     AND valid @> first_day LIMIT 1) AS observer,
                EXISTS (SELECT FROM seat WHERE seat.body_id = session.body_id AND seat.country_code = called.country
                    AND valid @> first_day) AS member
            FROM called CROSS JOIN session
                JOIN country_name shown ON shown.country_code = called.country AND shown.language = :tag
            WHERE session.id = :session""")
    List<Sender> countries(long session, String tag);

    /** Names of organisations and others that observe. */
    @Query("""
            SELECT observer_name.name AS called, coalesce(own.name, observer_name.name) AS shown,
                CAST(NULL AS text) AS country,
                (SELECT delegation.id FROM delegation
                 WHERE session_id = session.id AND observer_id = observer.id) AS delegation,
                observer.id AS observer, false AS member
            FROM session JOIN observer ON observer.body_id = session.body_id AND valid @> first_day
                JOIN observer_name ON observer_name.observer_id = observer.id
                LEFT JOIN observer_name own ON own.observer_id = observer.id AND own.language = :tag
            WHERE session.id = :session AND observer.kind <> 'STATE'""")
    List<Sender> observers(long session, String tag);

    /** The zone of every country's capital. */
    @Query("SELECT country_code AS country, zone_id AS zone FROM country_zone WHERE capital")
    List<CapitalZone> capitalZones();
}
