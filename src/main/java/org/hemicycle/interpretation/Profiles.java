package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
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

    /** Those that a form fills in. */
    private static final String COLUMNS = """
            name, email, zone, staff, onsite, remote, daily_cost, contract_minutes, duty_station, relay, retour, currency,
            travel_cost, sex, domicile""";

    private static final String MARKS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private static final String INSERT =
            "INSERT INTO interpreter (" + COLUMNS + ") VALUES (" + MARKS + ") RETURNING id";

    private static final String UPDATE = "UPDATE interpreter SET (" + COLUMNS + ") = ROW(" + MARKS
            + "), version = version + 1 WHERE id = ? AND version = ?";

    private final JdbcOperations database;

    Profiles(JdbcOperations database) {
        this.database = database;
    }

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
        return database.prepareStatement(INSERT, statement -> {
            bind(statement, draft);
            try (ResultSet added = statement.executeQuery()) {
                added.next();
                return added.getLong(1);
            }
        });
    }

    /** @return 1, or 0 if somebody else changed it since it was read */
    int update(long id, int version, Draft draft) {
        return database.prepareStatement(UPDATE, statement -> {
            int next = bind(statement, draft);
            statement.setLong(next, id);
            statement.setInt(next + 1, version);
            return statement.executeUpdate();
        });
    }

    /** @return the place of the next parameter */
    private static int bind(PreparedStatement statement, Draft draft) throws SQLException {
        int place = 1;
        for (@Nullable Object value : values(draft)) {
            statement.setObject(place++, value);
        }
        return place;
    }

    /** In the order of the columns. */
    private static List<@Nullable Object> values(Draft draft) {
        return Arrays.asList(
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
