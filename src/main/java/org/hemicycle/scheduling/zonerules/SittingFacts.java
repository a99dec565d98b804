package org.hemicycle.scheduling.zonerules;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.reference.Postgres;

/** The instants of sittings to come, looked at and set one by one within the transaction of the caller. */
@Singleton
class SittingFacts {

    private static final String TO_COME = """
            SELECT sitting.id, session_id, code, status, kind, number, planned_start, sitting.zone, minutes, starts_at
            FROM sitting JOIN session ON session.id = session_id
            WHERE cancelled_at IS NULL AND starts_at > ? AND status IN ('DRAFT', 'PUBLISHED')
            ORDER BY session_id, starts_at, sitting.id
            FOR UPDATE OF session, sitting
            """;

    /** Keeps its licence of the platform if that is free, else takes another. */
    private static final String MOVE = """
            UPDATE sitting AS moved
            SET starts_at = ?, ends_at = ?, version = version + 1, licence = (
                SELECT number FROM platform, generate_series(1, licences) AS number
                WHERE platform.id = moved.platform_id AND NOT EXISTS (
                    SELECT FROM sitting AS other
                    WHERE other.platform_id = moved.platform_id AND other.licence = number AND other.id <> moved.id
                        AND other.cancelled_at IS NULL AND other.during && tstzrange(?, ?))
                ORDER BY number <> moved.licence, number LIMIT 1)
            WHERE id = ?
            """;

    private static final String IN_THE_WAY = """
            SELECT other.id FROM sitting JOIN sitting AS other
                ON other.id <> sitting.id AND other.cancelled_at IS NULL AND other.during && tstzrange(?, ?)
                AND (other.room_id = sitting.room_id OR other.platform_id = sitting.platform_id)
            WHERE sitting.id = ?
            ORDER BY other.room_id IS NOT DISTINCT FROM sitting.room_id DESC, other.starts_at, other.id LIMIT 1
            """;

    private final JdbcOperations database;

    SittingFacts(JdbcOperations database) {
        this.database = database;
    }

    /** A sitting as it is planned and as it stands. */
    record Fact(
            long id,
            String code,
            boolean published,
            String kind,
            int number,
            LocalDateTime planned,
            ZoneId zone,
            int minutes,
            Instant startsAt) {

        /** When it begins by the rules as they are known now. */
        Instant shouldStartAt() {
            return planned.atZone(zone).toInstant();
        }

        boolean isRight() {
            return startsAt.equals(shouldStartAt());
        }

        String name() {
            return code + " " + kind + " " + number;
        }
    }

    /** Those that are still to be, held against change until the end of the transaction. */
    List<Fact> toCome(Instant now) {
        return database.prepareStatement(TO_COME, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            List<Fact> facts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    facts.add(fact(rows));
                }
            }
            return facts;
        });
    }

    /** @return false if something in the database is in the way; nothing changed then */
    boolean move(Fact fact) {
        return database.execute(connection -> {
            Savepoint before = connection.setSavepoint();
            try {
                update(connection, fact);
                connection.releaseSavepoint(before);
                return true;
            } catch (SQLException refusal) {
                if (!Postgres.isForbidden(refusal)) {
                    throw refusal;
                }
                connection.rollback(before);
                return false;
            }
        });
    }

    /** The sitting that holds its room, or a licence of its platform, at the new time. */
    Optional<Long> inTheWayOf(Fact fact) {
        return database.prepareStatement(IN_THE_WAY, statement -> {
            statement.setTimestamp(1, Timestamp.from(fact.shouldStartAt()));
            statement.setTimestamp(2, Timestamp.from(end(fact)));
            statement.setLong(3, fact.id());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        });
    }

    private static void update(Connection connection, Fact fact) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            Timestamp start = Timestamp.from(fact.shouldStartAt());
            Timestamp end = Timestamp.from(end(fact));
            statement.setTimestamp(1, start);
            statement.setTimestamp(2, end);
            statement.setTimestamp(3, start);
            statement.setTimestamp(4, end);
            statement.setLong(5, fact.id());
            statement.executeUpdate();
        }
    }

    private static Instant end(Fact fact) {
        return fact.shouldStartAt().plusSeconds(fact.minutes() * 60L);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getLong("id"),
                row.getString("code"),
                row.getString("status").equals("PUBLISHED"),
                row.getString("kind"),
                row.getInt("number"),
                row.getObject("planned_start", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("minutes"),
                row.getTimestamp("starts_at").toInstant());
    }
}
