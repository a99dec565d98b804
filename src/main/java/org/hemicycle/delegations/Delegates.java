package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The delegates of all delegations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Delegates implements GenericRepository<Delegate, Long> {

    private static final String OF_COUNTRY = """
            SELECT delegate.id, session_id, country_code AS country, name, function, email, language, zone, mode
            FROM delegate JOIN delegation ON delegation.id = delegation_id
            """;

    @Query(OF_COUNTRY + "WHERE session_id = :session ORDER BY country_code, delegate.id")
    public abstract List<Delegate> ofSession(long session);

    @Query(OF_COUNTRY + "WHERE delegate.id = :id")
    public abstract Optional<Delegate> find(long id);

    /** Opens the delegation of a country to a session, or finds the one it has. */
    @Query("""
            INSERT INTO delegation (session_id, country_code) VALUES (:session, :country)
            ON CONFLICT (session_id, country_code) DO UPDATE SET country_code = excluded.country_code
            RETURNING id""")
    public abstract long delegation(long session, String country);

    @Query("""
            INSERT INTO delegate (delegation_id, name, function, email, language, zone, mode)
            VALUES (:delegation, :name, :function, :email, :language, :zone, :mode)
            RETURNING id""")
    public abstract long add(
            long delegation,
            String name,
            Delegate.Function function,
            String email,
            String language,
            String zone,
            Delegate.Presence mode);
}
