package org.hemicycle.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.ProtocolOrder;
import org.jspecify.annotations.Nullable;

/** The observers of all bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Observers implements GenericRepository<Observer, Long> {

    private static final String NAMED = """
            SELECT observer.id, body_id, kind, observer.country_code AS country,
                coalesce(country_name.name, own.name, english.name, reason) AS name, reason, lower(valid) AS first,
                upper(valid) - 1 AS last, version, changed_by, changed_at
            FROM observer
                LEFT JOIN country_name
                    ON country_name.country_code = observer.country_code AND country_name.language = :tongue
                LEFT JOIN observer_name own ON own.observer_id = observer.id AND own.language = :tongue
                LEFT JOIN observer_name english ON english.observer_id = observer.id AND english.language = 'en'
            """;

    /** Those who observe a body on a day: states, organisations, others, each in protocol order. */
    public List<Observer> asOf(long body, LocalDate day, Language language) {
        return sorted(on(body, language.tag(), day), language);
    }

    /** Everybody who ever observed or will observe a body. */
    public List<Observer> all(long body, Language language) {
        return sorted(ever(body, language.tag()), language);
    }

    public Optional<Observer> find(long id, Language language) {
        return named(id, language.tag());
    }

    /** The names of an organisation or another observer that are stored; none of a state. */
    public Map<Language, String> names(long observer) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        storedNames(observer)
                .forEach(name -> names.put(Language.of(name.language()).orElseThrow(), name.name()));
        return names;
    }

    private static List<Observer> sorted(List<Observer> observers, Language language) {
        return observers.stream()
                .sorted(Comparator.comparing(Observer::kind)
                        .thenComparing(Observer::name, ProtocolOrder.in(language))
                        .thenComparing(Observer::first))
                .toList();
    }

    @Query(NAMED + "WHERE body_id = :body AND valid @> CAST(:asOf AS date)")
    abstract List<Observer> on(long body, String tongue, LocalDate asOf);

    @Query(NAMED + "WHERE body_id = :body")
    abstract List<Observer> ever(long body, String tongue);

    @Query(NAMED + "WHERE observer.id = :observerId")
    abstract Optional<Observer> named(long observerId, String tongue);

    /** Admits an observer from the first day to the last, both included. */
    @Query("""
            INSERT INTO observer (body_id, kind, country_code, reason, valid, changed_by, changed_at)
            VALUES (:body, :kind, :country, :reason, daterange(CAST(:first AS date), CAST(:last AS date), '[]'),
                :by, :at)
            RETURNING id""")
    public abstract long add(
            long body,
            Observer.Kind kind,
            @Nullable String country,
            String reason,
            LocalDate first,
            @Nullable LocalDate last,
            String by,
            Instant at);

    @Query("INSERT INTO observer_name (observer_id, language, name) VALUES (:observer, :tongue, :said)")
    public abstract void addName(long observer, String tongue, String said);

    @Query("""
            UPDATE observer SET kind = :kind, country_code = :country, reason = :reason,
                valid = daterange(CAST(:first AS date), CAST(:last AS date), '[]'), version = version + 1,
                changed_by = :by, changed_at = :at
            WHERE id = :observerId AND version = :seen""")
    abstract int correct(
            long observerId,
            int seen,
            Observer.Kind kind,
            @Nullable String country,
            String reason,
            LocalDate first,
            @Nullable LocalDate last,
            String by,
            Instant at);

    @Query("DELETE FROM observer WHERE id = :observerId AND version = :seen")
    abstract int remove(long observerId, int seen);

    @Query("DELETE FROM observer_name WHERE observer_id = :observer")
    abstract void deleteNames(long observer);

    @Query("""
            INSERT INTO observer_name (observer_id, language, name)
            SELECT :copy, language, name FROM observer_name WHERE observer_id = :original""")
    abstract void copyNames(long original, long copy);

    @Query("SELECT language, name FROM observer_name WHERE observer_id = :observer")
    abstract List<BodyName> storedNames(long observer);
}
