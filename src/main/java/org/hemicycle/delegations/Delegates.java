package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The delegates of all delegations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Delegates implements GenericRepository<Delegate, Long> {

    private static final String OF_COUNTRY = """
            SELECT delegate.id, session_id, delegation_id,
                   coalesce(delegation.country_code, observer.country_code) AS country,
                   delegate.name, family_name, given_name, form_of_address, function, sex, organisation, position, email,
                   delegate.language, zone, mode, captioning, sign_language, screen_reader, person_id, registered_at,
                   accreditation, delegate.reason, decided_at, decided_by, withdrawn_at, delegate.version
            FROM delegate
                JOIN delegation ON delegation.id = delegation_id
                LEFT JOIN observer ON observer.id = observer_id
            """;

    private final DelegateRows rows;
    private final Clock clock;

    Delegates(DelegateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Those who are expected at a session: registered or accredited, neither withdrawn nor refused. They are invited
     * and asked.
     */
    @Query(OF_COUNTRY + """
            WHERE session_id = :session AND withdrawn_at IS NULL AND accreditation <> 'REFUSED'
            ORDER BY country, delegate.id""")
    public abstract List<Delegate> ofSession(long session);

    @Query(OF_COUNTRY + "WHERE delegate.id = :id")
    public abstract Optional<Delegate> find(long id);

    /** Those of these numbers, expected or not. */
    @Query(OF_COUNTRY + "WHERE delegate.id IN (:ids) ORDER BY delegate.id")
    public abstract List<Delegate> numbered(List<Long> ids);

    /** Opens the delegation of a country to a session, or finds the one it has. */
    @Query("""
            INSERT INTO delegation (session_id, country_code) VALUES (:session, :country)
            ON CONFLICT (session_id, country_code) DO UPDATE SET country_code = excluded.country_code
            RETURNING id""")
    public abstract long delegation(long session, String country);

    /** Opens the delegation of an observer to a session, or finds the one it has. */
    @Query("""
            INSERT INTO delegation (session_id, observer_id) VALUES (:session, :observer)
            ON CONFLICT (session_id, observer_id) DO UPDATE SET observer_id = excluded.observer_id
            RETURNING id""")
    public abstract long observerDelegation(long session, long observer);

    /** Registers a delegate of whom no more is known than this. */
    @Transactional
    public long add(
            long delegation,
            String name,
            Delegate.Function function,
            String email,
            String language,
            String zone,
            Delegate.Presence mode) {
        Particulars particulars = Particulars.of(name, function, email, language, zone, mode);
        return rows.insert(List.of(new DelegateRows.Entry(delegation, particulars)), clock.instant())
                .getFirst();
    }

    /** Everybody who was ever put on the list of a session, those who withdrew among them. */
    @Query(OF_COUNTRY + "WHERE session_id = :session ORDER BY delegate.id")
    abstract List<Delegate> everRegistered(long session);

    @Query(OF_COUNTRY + """
            WHERE delegation_id = :delegation
            ORDER BY withdrawn_at IS NOT NULL,
                array_position(ARRAY ['HEAD', 'COUNCILLOR', 'ALTERNATE', 'ADVISER', 'OBSERVER'], function),
                delegate.name, delegate.id""")
    abstract List<Delegate> ofDelegation(long delegation);

    /** Held until the end of the transaction. */
    @Query(OF_COUNTRY + "WHERE delegate.id = :id FOR UPDATE OF delegate")
    abstract Optional<Delegate> lock(long id);

    /** What one person was in all sessions, the latest first. */
    @Query(OF_COUNTRY + "WHERE person_id = :person ORDER BY delegate.registered_at DESC, delegate.id DESC")
    abstract List<Delegate> ofPerson(long person);

    /** Others of the same name from the same country, taken for other persons. */
    @Query(OF_COUNTRY + """
            WHERE lower(delegate.name) = lower(:name) AND person_id <> :person
                AND coalesce(delegation.country_code, observer.country_code) = :from
            ORDER BY delegate.id DESC LIMIT 10""")
    abstract List<Delegate> namesakes(String name, String from, long person);

    @Query("""
            UPDATE delegate SET accreditation = :accreditation, reason = :why, decided_at = :decidedAt, decided_by = :who,
                version = version + 1
            WHERE id = :id""")
    abstract void decide(
            long id,
            Accreditation accreditation,
            @Nullable String why,
            @Nullable Instant decidedAt,
            @Nullable String who);

    /** @return 1, or 0 if they had withdrawn before */
    @Query("UPDATE delegate SET withdrawn_at = :now, version = version + 1 WHERE id = :id AND withdrawn_at IS NULL")
    abstract int withdraw(long id, Instant now);

    /** @return 1, or 0 if they had not withdrawn */
    @Query("UPDATE delegate SET withdrawn_at = NULL, version = version + 1 WHERE id = :id AND withdrawn_at IS NOT NULL")
    abstract int readmit(long id);

    /** @return 1 if somebody on the list has this address already */
    @Query("""
            SELECT count(*) FROM delegate
            WHERE delegation_id = :delegation AND lower(email) = lower(:mail) AND withdrawn_at IS NULL AND id <> :but""")
    abstract long withMail(long delegation, String mail, long but);
}
