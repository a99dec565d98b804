package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way from one status to another, allowed and refused, here and in the database. */
@MicronautTest(transactional = false)
class SessionStatusTest {

    private static final Map<SessionStatus, List<SessionStatus>> WAY_THERE = Map.of(
            SessionStatus.DRAFT, List.of(),
            SessionStatus.PUBLISHED, List.of(SessionStatus.PUBLISHED),
            SessionStatus.POSTPONED, List.of(SessionStatus.PUBLISHED, SessionStatus.POSTPONED),
            SessionStatus.CANCELLED, List.of(SessionStatus.PUBLISHED, SessionStatus.CANCELLED),
            SessionStatus.CLOSED, List.of(SessionStatus.PUBLISHED, SessionStatus.CLOSED));

    @Inject
    private ApplicationContext context;

    @Inject
    private DataSource database;

    static Stream<Arguments> ways() {
        return Stream.of(SessionStatus.values())
                .flatMap(from -> Stream.of(SessionStatus.values())
                        .filter(to -> to != from)
                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void the_database_lets_a_session_go_exactly_the_ways_that_it_may(SessionStatus from, SessionStatus to)
            throws SQLException {
        long session = TestSessions.draft(context).session();
        try (Connection connection = connection()) {
            for (SessionStatus step : WAY_THERE.getOrDefault(from, List.of())) {
                turn(connection, session, step);
            }
            if (from.mayBecome(to)) {
                turn(connection, session, to);
            } else {
                assertThatThrownBy(() -> turn(connection, session, to))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("does not go from " + from + " to " + to);
            }
        }
    }

    @Test
    void only_a_draft_is_deleted_and_no_session_begins_as_something_else() throws SQLException {
        long session = TestSessions.draft(context).session();
        long draft = TestSessions.draft(context).session();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            turn(connection, session, SessionStatus.PUBLISHED);
            assertThatThrownBy(() -> statement.execute("DELETE FROM session WHERE id = " + session))
                    .hasMessageContaining("only a draft of a session is deleted");
            assertThat(statement.executeUpdate("DELETE FROM session WHERE id = " + draft))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("""
                            INSERT INTO session (body_id, code, mode, zone, first_day, last_day, status, published_at)
                            SELECT body_id, code || '-B', mode, zone, first_day, last_day, status, published_at
                            FROM session WHERE id = """ + session)).hasMessageContaining("begins as a draft");
        }
    }

    @Test
    void a_postponement_a_cancellation_and_a_closure_without_a_reason_are_not_written_down() throws SQLException {
        long session = TestSessions.draft(context).session();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String kind : List.of("POSTPONED", "POSTPONED_OPENLY", "CANCELLED", "CLOSED")) {
                assertThatThrownBy(() -> statement.execute("INSERT INTO session_change (session_id, changed_at,"
                                + " changed_by, kind) VALUES (" + session + ", now(), 'Somebody', '" + kind + "')"))
                        .hasMessageContaining("session_change");
            }
        }
    }

    /** The pool's connections belong to the framework's transactions; this one is raw. */
    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(database).getConnection();
    }

    private static void turn(Connection connection, long session, SessionStatus to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE session SET status = '" + to + "', published_at = CASE WHEN '" + to
                    + "' = 'DRAFT' THEN NULL ELSE coalesce(published_at, now()) END WHERE id = " + session);
        }
    }
}
