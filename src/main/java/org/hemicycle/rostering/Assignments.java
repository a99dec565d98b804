package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published of all rosters. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class Assignments implements GenericRepository<Assigned, Long> {

    private static final String NAMED = """
            SELECT assignment.id, assignment.sitting_id, assignment.interpreter_id, interpreter.name AS interpreter,
                   assignment.language, place, turn, confirmed_at, declined_at, declined.reason AS decline_reason,
                   assignment.starts_at, assignment.ends_at
            FROM assignment
                JOIN interpreter ON interpreter.id = assignment.interpreter_id
                JOIN sitting ON sitting.id = assignment.sitting_id
                LEFT JOIN declined_assignment declined ON declined.sitting_id = assignment.sitting_id
                    AND declined.interpreter_id = assignment.interpreter_id
            """;

    @Query(
            NAMED
                    + "WHERE session_id = :session AND cancelled_at IS NULL ORDER BY assignment.sitting_id, assignment.language, turn")
    abstract List<Assigned> ofSession(long session);

    @Query(NAMED
            + "WHERE assignment.interpreter_id = :interpreterId AND cancelled_at IS NULL ORDER BY sitting.starts_at")
    abstract List<Assigned> ofInterpreter(long interpreterId);

    @Query(NAMED + "WHERE assignment.sitting_id = :sitting AND assignment.language = :language ORDER BY turn")
    abstract List<Assigned> team(long sitting, String language);

    @Query(NAMED + "WHERE assignment.sitting_id = :sitting AND cancelled_at IS NULL ORDER BY assignment.language, turn")
    abstract List<Assigned> ofSitting(long sitting);

    /** Of a sitting that may be cancelled. */
    @Query(NAMED + "WHERE assignment.sitting_id = :sitting ORDER BY assignment.language, turn")
    abstract List<Assigned> ofAny(long sitting);

    /** Assignments of an interpreter that touch a time. */
    @Query("""
            SELECT count(*) FROM assignment JOIN sitting ON sitting.id = sitting_id
            WHERE interpreter_id = :interpreterId AND assignment.during && tstzrange(:start, :end)
                AND cancelled_at IS NULL""")
    abstract int during(long interpreterId, Instant start, Instant end);

    /** Who sits in booths of other sessions at a time. */
    @Query("""
            SELECT assignment.interpreter_id, assignment.starts_at, assignment.ends_at, assignment.place
            FROM assignment JOIN sitting ON sitting.id = sitting_id
            WHERE session_id <> :session AND cancelled_at IS NULL AND assignment.during && tstzrange(:start, :end)
            ORDER BY assignment.starts_at""")
    abstract List<Elsewhere> elsewhere(long session, Instant start, Instant end);

    /** @return 1, or 0 if it is not this interpreter's or was confirmed already */
    @Query("""
            UPDATE assignment SET confirmed_at = :now
            WHERE id = :id AND interpreter_id = :interpreterId AND confirmed_at IS NULL""")
    abstract int confirm(long id, long interpreterId, Instant now);

    @Query(NAMED + "WHERE assignment.id = :id AND cancelled_at IS NULL")
    abstract Optional<Assigned> find(long id);

    @Query("UPDATE assignment SET confirmed_at = NULL WHERE id = :id")
    abstract void unconfirm(long id);

    /** The same seat, perhaps at another place or turn. */
    @Query("UPDATE assignment SET place = :place, turn = :turn WHERE id = :id")
    abstract void place(long id, String place, int turn);

    @Query("DELETE FROM assignment WHERE id = :id")
    abstract void remove(long id);

    @Query("""
            DELETE FROM assignment USING sitting
            WHERE sitting.id = sitting_id AND session_id = :session AND cancelled_at IS NOT NULL""")
    abstract void clearCancelled(long session);

    @Query("""
            INSERT INTO assignment (sitting_id, interpreter_id, language, place, turn, starts_at, ends_at, confirmed_at)
            SELECT id, :interpreterId, :language, :place, :turn, starts_at, ends_at, CAST(:confirmed AS timestamptz)
            FROM sitting WHERE id = :sitting""")
    abstract void insert(
            long sitting, long interpreterId, String language, String place, int turn, @Nullable Instant confirmed);

    /** Who of the teams of these sittings is elsewhere, or away, at the times the sittings have now. */
    @Query("""
            SELECT mine.id AS assignment, mine.sitting_id, other.id AS other
            FROM assignment mine
                JOIN sitting ON sitting.id = mine.sitting_id
                JOIN assignment other
                    ON other.interpreter_id = mine.interpreter_id AND other.sitting_id <> mine.sitting_id
                JOIN sitting elsewhere ON elsewhere.id = other.sitting_id
            WHERE mine.sitting_id IN (:sittings) AND elsewhere.cancelled_at IS NULL
                AND sitting.during && elsewhere.during
            UNION
            SELECT mine.id, mine.sitting_id, NULL
            FROM assignment mine
                JOIN sitting ON sitting.id = mine.sitting_id
                JOIN absence ON absence.interpreter_id = mine.interpreter_id AND absence.during && sitting.during
            WHERE mine.sitting_id IN (:sittings)
            ORDER BY 1, 3""")
    abstract List<Obstacle> obstacles(List<Long> sittings);

    @Query("SELECT count(*) FROM assignment WHERE sitting_id IN (:sittings)")
    abstract int count(List<Long> sittings);

    /** Assignments to a sitting take the time it has now, and are to be confirmed again. */
    @Query("""
            UPDATE assignment SET starts_at = sitting.starts_at, ends_at = sitting.ends_at, confirmed_at = NULL
            FROM sitting
            WHERE sitting.id = sitting_id AND sitting_id = :sitting
                AND (assignment.starts_at, assignment.ends_at) <> (sitting.starts_at, sitting.ends_at)""")
    abstract int follow(long sitting);

    @Query("DELETE FROM assignment WHERE id = :id")
    abstract int vacate(long id);

    @Query("DELETE FROM assignment WHERE sitting_id = :sitting")
    abstract int vacateAll(long sitting);
}
