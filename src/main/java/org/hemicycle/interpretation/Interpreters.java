package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The interpreters, their languages and when they are there. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Interpreters extends GenericRepository<Interpreter, Long> {

    Interpreter save(Interpreter interpreter);

    @Query("SELECT * FROM interpreter ORDER BY name, id")
    List<Interpreter> all();

    @Query("SELECT * FROM interpreter WHERE lower(email) = lower(:email)")
    Optional<Interpreter> byEmail(String email);

    /** The languages of all interpreters as accredited on a day, A before B before C. */
    @Query("""
            SELECT interpreter_id, language, class AS rank
            FROM interpreter_language
            WHERE valid @> CAST(:asOf AS date)
            ORDER BY interpreter_id, class, language""")
    List<Competence> languages(LocalDate asOf);

    /** Who is trained on which platform by a day; what is only claimed does not count. */
    @Query("""
            SELECT interpreter_id, platform.code AS platform, trained_on
            FROM platform_training JOIN platform ON platform.id = platform_id
            WHERE trained_on <= CAST(:asOf AS date) AND NOT claimed
            ORDER BY interpreter_id, platform.code""")
    List<Training> trainings(LocalDate asOf);

    /** Absences that touch a time. */
    @Query("""
            SELECT interpreter_id, lower(during) AS "from", upper(during) AS "to"
            FROM absence
            WHERE during && tstzrange(:start, :end)
            ORDER BY interpreter_id, lower(during)""")
    List<Absence> absences(Instant start, Instant end);

    /** Who does not sit in a booth with whom. */
    @Query("""
            SELECT interpreter_id, colleague_id FROM interpreter_preference
            WHERE kind = 'EXCLUDED' AND colleague_id IS NOT NULL
            ORDER BY interpreter_id, colleague_id""")
    List<Exclusion> exclusions();

    /** Who does not work for a body. */
    @Query("SELECT interpreter_id FROM interpreter_preference WHERE kind = 'EXCLUDED' AND body_id = :body")
    List<Long> excluding(long body);

    /** Who would rather sit in a booth with whom. */
    @Query("""
            SELECT interpreter_id, colleague_id FROM interpreter_preference
            WHERE kind = 'PREFERRED' AND colleague_id IS NOT NULL
            ORDER BY interpreter_id, colleague_id""")
    List<Exclusion> likings();

    /** Who would rather work for a body. */
    @Query("SELECT interpreter_id FROM interpreter_preference WHERE kind = 'PREFERRED' AND body_id = :body")
    List<Long> preferring(long body);

    /** Whose set-up at home failed when it was last looked at before the end of a day. */
    @Query("""
            SELECT interpreter_id
            FROM (SELECT DISTINCT ON (interpreter_id) interpreter_id, passed
                  FROM remote_setup
                  WHERE checked_on <= CAST(:asOf AS date)
                  ORDER BY interpreter_id, checked_on DESC) AS last
            WHERE NOT passed""")
    List<Long> withoutSetup(LocalDate asOf);

    @Query("INSERT INTO interpreter_language (interpreter_id, language, class) VALUES (:interpreter, :language, :rank)")
    void accredit(long interpreter, String language, String rank);

    @Query("""
            INSERT INTO platform_training (interpreter_id, platform_id, trained_on)
            VALUES (:interpreter, :platform, CAST(:day AS date))""")
    void train(long interpreter, long platform, LocalDate day);

    /** Notes that the set-up at home passed a check on a day. */
    @Query("""
            INSERT INTO remote_setup (interpreter_id, checked_on, passed, wired, ups, mbit_down, mbit_up, checked_by)
            VALUES (:interpreter, CAST(:day AS date), true, true, true, :down, :up, :who)""")
    void setUp(long interpreter, LocalDate day, int down, int up, String who);

    @Query("UPDATE interpreter SET duty_station = :place WHERE id = :interpreter AND length(:place) > 0")
    int station(long interpreter, String place);

    @Query("INSERT INTO absence (interpreter_id, during) VALUES (:interpreter, tstzrange(:start, :end))")
    void away(long interpreter, Instant start, Instant end);
}
