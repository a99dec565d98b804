package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hemicycle.reference.Holiday;

/** Reads what a check of clashes has to know, each kind of fact at once. No list may be empty: {@code -1} is nobody. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClashRows extends GenericRepository<PlannedRow, Long> {

    String PLANNED = """
            SELECT id, session_id, number, kind, mode, planned_start, zone, minutes, starts_at, ends_at, room_id,
                   platform_id, licence, group_kind, group_name, chair_id,
                   (SELECT string_agg(language, ' ' ORDER BY language) FROM sitting_language WHERE sitting_id = id)
                       AS languages
            FROM sitting
            """;

    /** Sittings, none of them cancelled, that touch a time. */
    @Query(PLANNED + "WHERE during && tstzrange(:start, :end) AND cancelled_at IS NULL")
    List<PlannedRow> touching(Instant start, Instant end);

    @Query(PLANNED + "WHERE id IN (:sittings)")
    List<PlannedRow> ofIds(Collection<Long> sittings);

    @Query(PLANNED + "WHERE session_id = :session AND cancelled_at IS NULL")
    List<PlannedRow> ofSession(long session);

    @Query("""
            SELECT sitting_id, account_id, account.name AS person, duty, starts_at, ends_at
            FROM shift JOIN account ON account.id = account_id
            WHERE sitting_id IN (:sittings)
            ORDER BY starts_at, duty, account_id""")
    List<ShiftRow> shifts(Collection<Long> sittings);

    @Query("""
            SELECT session.id AS session, code, body_id, acronym AS body,
                   (SELECT country_code FROM country_zone WHERE zone_id = session.zone
                    ORDER BY capital DESC, country_code LIMIT 1) AS country
            FROM session JOIN body ON body.id = body_id
            WHERE session.id IN (:sessions)""")
    List<Host> hosts(Collection<Long> sessions);

    @Query("""
            SELECT body_id, seat.country_code AS country, region, zone_id AS zone,
                   coalesce(lower(valid), '0001-01-01') AS "from", coalesce(upper(valid), '9999-12-31') AS until
            FROM seat JOIN country_zone ON country_zone.country_code = seat.country_code AND capital
            WHERE body_id IN (:bodies)
            ORDER BY body_id, seat.country_code""")
    List<Member> members(Collection<Long> bodies);

    String PERSON = "coalesce(lower(officer.email), 'officer ' || officer.id)";

    @Query("SELECT id, body_id, function, name, " + PERSON + " AS person FROM officer WHERE id IN (:officers)")
    List<Chair> chairs(Collection<Long> officers);

    /** When each person first presided on each platform, some sittings left out. */
    @Query("SELECT " + PERSON + " AS person, platform_id, min(ends_at) AS ends_at" + """
             FROM sitting JOIN officer ON officer.id = chair_id
            WHERE platform_id IS NOT NULL AND cancelled_at IS NULL AND sitting.id NOT IN (:sittings)
                AND """ + PERSON
            + " IN (:persons) GROUP BY 1, 2")
    List<ChairedRow> chaired(Collection<String> persons, Collection<Long> sittings);

    @Query("""
            SELECT id, place, day, name, language, source FROM holiday
            WHERE left(place, 2) IN (:countries) AND day BETWEEN :first AND :last
            ORDER BY day, place, name""")
    List<Holiday> holidays(Collection<String> countries, LocalDate first, LocalDate last);

    @Query("""
            SELECT country_code AS country, array_to_string(days, '') AS days,
                   coalesce(lower(valid), '0001-01-01') AS "from", coalesce(upper(valid), '9999-12-31') AS until
            FROM rest_days""")
    List<RestDays> restDays();
}
