package org.hemicycle.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.ProtocolOrder;
import org.jspecify.annotations.Nullable;

/** The officers of all bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Officers implements GenericRepository<Officer, Long> {

    private static final String NAMED = """
            SELECT officer.id, body_id, function, officer.name, email, officer.country_code AS country,
                coalesce(country_name.name, '') AS country_name, zone, lower(valid) AS first,
                upper(valid) - 1 AS last, version, changed_by, changed_at
            FROM officer LEFT JOIN country_name
                ON country_name.country_code = officer.country_code AND country_name.language = :tongue
            """;

    /** Those in office on a day, the chair first. */
    public List<Officer> asOf(long body, LocalDate day, Language language) {
        return sorted(on(body, language.tag(), day), language);
    }

    /** Everybody who ever was or will be in office. */
    public List<Officer> all(long body, Language language) {
        return sorted(ever(body, language.tag()), language);
    }

    public Optional<Officer> find(long id, Language language) {
        return named(id, language.tag());
    }

    private static List<Officer> sorted(List<Officer> officers, Language language) {
        return officers.stream()
                .sorted(Comparator.comparing(Officer::function)
                        .thenComparing(Officer::name, ProtocolOrder.in(language))
                        .thenComparing(Officer::first))
                .toList();
    }

    @Query(NAMED + "WHERE body_id = :body AND valid @> CAST(:asOf AS date)")
    abstract List<Officer> on(long body, String tongue, LocalDate asOf);

    @Query(NAMED + "WHERE body_id = :body")
    abstract List<Officer> ever(long body, String tongue);

    @Query(NAMED + "WHERE officer.id = :officerId")
    abstract Optional<Officer> named(long officerId, String tongue);

    /** Puts somebody into office from the first day to the last, both included. */
    @Query("""
            INSERT INTO officer (body_id, function, name, email, country_code, zone, valid, changed_by, changed_at)
            VALUES (:body, :function, :name, :email, :country, :zone,
                daterange(CAST(:first AS date), CAST(:last AS date), '[]'), :by, :at)
            RETURNING id""")
    public abstract long add(
            long body,
            Officer.Function function,
            String name,
            @Nullable String email,
            @Nullable String country,
            @Nullable String zone,
            LocalDate first,
            @Nullable LocalDate last,
            String by,
            Instant at);

    @Query("""
            UPDATE officer SET function = :function, name = :name, email = :email, country_code = :country,
                zone = :zone, valid = daterange(CAST(:first AS date), CAST(:last AS date), '[]'),
                version = version + 1, changed_by = :by, changed_at = :at
            WHERE id = :officerId AND version = :seen""")
    abstract int correct(
            long officerId,
            int seen,
            Officer.Function function,
            String name,
            @Nullable String email,
            @Nullable String country,
            @Nullable String zone,
            LocalDate first,
            @Nullable LocalDate last,
            String by,
            Instant at);

    @Query("DELETE FROM officer WHERE id = :officerId AND version = :seen")
    abstract int remove(long officerId, int seen);
}
