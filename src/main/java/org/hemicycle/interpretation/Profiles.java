package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of interpreters, and who changed them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class Profiles implements GenericRepository<Profile, Long> {

    private static final String ALL = """
            SELECT id, name, email, zone, staff, onsite, remote, daily_cost, contract_minutes, engaged, duty_station, relay,
                   retour, currency, travel_cost, sex, domicile, version
            FROM interpreter
            """;

    @Query(ALL + "ORDER BY name, id")
    abstract List<Profile> all();

    @Query(ALL + "WHERE id = :interpreterId")
    abstract Optional<Profile> find(long interpreterId);

    @Query(ALL + "WHERE lower(email) = lower(:address)")
    abstract Optional<Profile> byEmail(String address);

    /** Held until the end of the transaction: of two who enter the same address at once, one waits and sees the other. */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtext('interpreter ' || lower(:address)))")
    abstract int lockAddress(String address);

    long insert(Draft draft) {
        return insert(
                draft.name(),
                draft.email(),
                draft.zone().getId(),
                draft.staff(),
                draft.onsite(),
                draft.remote(),
                draft.dailyCost(),
                draft.contractMinutes(),
                draft.dutyStation(),
                draft.relay(),
                draft.retour(),
                draft.currency(),
                draft.travelCost(),
                draft.sex() == null ? null : draft.sex().name(),
                draft.domicile());
    }

    @Query("""
            INSERT INTO interpreter (name, email, zone, staff, onsite, remote, daily_cost, contract_minutes, duty_station,
                                     relay, retour, currency, travel_cost, sex, domicile)
            VALUES (:called, :address, :home, :payroll, :inHouse, :fromHome, :cost, :contract, :station, :givesRelay,
                    :worksIntoB, :money, :travel, :gender, :lives)
            RETURNING id""")
    abstract long insert(
            String called,
            String address,
            String home,
            boolean payroll,
            boolean inHouse,
            boolean fromHome,
            int cost,
            int contract,
            @Nullable String station,
            boolean givesRelay,
            boolean worksIntoB,
            String money,
            int travel,
            @Nullable String gender,
            @Nullable String lives);

    int update(long id, int version, Draft draft) {
        return update(
                id,
                version,
                draft.name(),
                draft.email(),
                draft.zone().getId(),
                draft.staff(),
                draft.onsite(),
                draft.remote(),
                draft.dailyCost(),
                draft.contractMinutes(),
                draft.dutyStation(),
                draft.relay(),
                draft.retour(),
                draft.currency(),
                draft.travelCost(),
                draft.sex() == null ? null : draft.sex().name(),
                draft.domicile());
    }

    /** @return 1, or 0 if somebody else changed it since it was read */
    @Query("""
            UPDATE interpreter
            SET name = :called, email = :address, zone = :home, staff = :payroll, onsite = :inHouse, remote = :fromHome,
                daily_cost = :cost, contract_minutes = :contract, duty_station = :station, relay = :givesRelay,
                retour = :worksIntoB, currency = :money, travel_cost = :travel, sex = :gender, domicile = :lives,
                version = version + 1
            WHERE id = :interpreterId AND version = :seen""")
    abstract int update(
            long interpreterId,
            int seen,
            String called,
            String address,
            String home,
            boolean payroll,
            boolean inHouse,
            boolean fromHome,
            int cost,
            int contract,
            @Nullable String station,
            boolean givesRelay,
            boolean worksIntoB,
            String money,
            int travel,
            @Nullable String gender,
            @Nullable String lives);

    /** @return 1, or 0 if it is so already or somebody else changed it since it was read */
    @Query("""
            UPDATE interpreter SET engaged = :wanted, version = version + 1
            WHERE id = :interpreterId AND version = :seen AND engaged <> :wanted""")
    abstract int engage(long interpreterId, int seen, boolean wanted);

    @Query("""
            INSERT INTO interpreter_change (interpreter_id, version, changed_by, changed_at, fields)
            VALUES (:interpreterId, :made, :who, :now, :what)""")
    abstract void changed(long interpreterId, int made, String who, Instant now, String what);

    @Query("""
            SELECT changed_by AS who, changed_at AS at, fields FROM interpreter_change
            WHERE interpreter_id = :interpreterId AND version > :seen
            ORDER BY version""")
    abstract List<Change> since(long interpreterId, int seen);

    @Query("UPDATE interpreter SET sex = NULL, version = version + 1 WHERE sex IS NOT NULL")
    abstract void forgetSex();

    @Query("UPDATE interpreter SET domicile = NULL, version = version + 1 WHERE domicile IS NOT NULL")
    abstract void forgetDomicile();
}
