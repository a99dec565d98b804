package org.hemicycle.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;

/** The governing bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Bodies implements GenericRepository<Body, Long> {

    public List<Body> all(Language language) {
        return named(language.tag());
    }

    public Optional<Body> find(long id, Language language) {
        return named(id, language.tag());
    }

    /** @param names one for each of the six languages */
    public long establish(
            String acronym, String hostCity, String zone, Map<Language, String> names, List<String> workingLanguages) {
        long body = insert(acronym, hostCity, zone);
        names.forEach((language, name) -> insertName(body, language.tag(), name));
        workingLanguages.forEach(language -> insertWorkingLanguage(body, language));
        return body;
    }

    /** The languages the body works in, as BCP 47 tags. */
    @Query("SELECT language FROM working_language WHERE body_id = :body ORDER BY language")
    public abstract List<String> workingLanguages(long body);

    /** Alpha-2 codes of the members that hold a seat on a day. */
    @Query("SELECT country_code FROM seat WHERE body_id = :body AND valid @> CAST(:asOf AS date) ORDER BY country_code")
    public abstract List<String> members(long body, LocalDate asOf);

    /** Gives a member a seat from the first day to the last, both included. */
    @Query("""
            INSERT INTO seat (body_id, country_code, region, valid)
            VALUES (:body, :country, :region, daterange(CAST(:first AS date), CAST(:last AS date), '[]'))""")
    public abstract void seat(long body, String country, String region, LocalDate first, LocalDate last);

    @Query("""
            SELECT seat.country_code AS country, country_name.name, region,
                   lower(valid) AS first, upper(valid) - 1 AS last
            FROM seat JOIN country_name USING (country_code)
            WHERE body_id = :body AND language = :language AND valid @> CAST(:asOf AS date)
            ORDER BY region, seat.country_code""")
    abstract List<Seat> seats(long body, String language, LocalDate asOf);

    @Query("""
            SELECT id, acronym, coalesce(own.name, english.name) AS name, host_city, zone
            FROM body
                LEFT JOIN body_name own ON own.body_id = id AND own.language = :language
                LEFT JOIN body_name english ON english.body_id = id AND english.language = 'en'
            ORDER BY acronym""")
    abstract List<Body> named(String language);

    @Query("""
            SELECT id, acronym, coalesce(own.name, english.name) AS name, host_city, zone
            FROM body
                LEFT JOIN body_name own ON own.body_id = id AND own.language = :language
                LEFT JOIN body_name english ON english.body_id = id AND english.language = 'en'
            WHERE id = :id""")
    abstract Optional<Body> named(long id, String language);

    @Query("INSERT INTO body (acronym, host_city, zone) VALUES (:acronym, :hostCity, :zone) RETURNING id")
    abstract long insert(String acronym, String hostCity, String zone);

    @Query("INSERT INTO body_name (body_id, language, name) VALUES (:body, :language, :name)")
    abstract void insertName(long body, String language, String name);

    @Query("INSERT INTO working_language (body_id, language) VALUES (:body, :language)")
    abstract void insertWorkingLanguage(long body, String language);
}
