package org.hemicycle.surveys;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Rounds extends GenericRepository<Round, Long> {

    Round save(Round round);

    Optional<Round> findById(long id);

    /** Read with a lock, so that an answer and the end of the round cannot cross. */
    @Query("SELECT * FROM survey_round WHERE id = :id FOR SHARE")
    Optional<Round> hold(long id);

    @Query("SELECT * FROM survey_round ORDER BY opened_at DESC, id DESC")
    List<Round> newestFirst();

    @Query("SELECT * FROM survey_round WHERE session_id = :session ORDER BY opened_at DESC, id DESC")
    List<Round> ofSession(long session);

    @Query("UPDATE survey_round SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
    int close(long id, Instant at);

    @Query("""
            SELECT round_id AS round, count(*) AS invited, count(reply.invitation_id) AS replied,
                   count(*) FILTER (WHERE synthetic) AS synthetic
            FROM survey_invitation LEFT JOIN survey_reply AS reply ON reply.invitation_id = survey_invitation.id
            GROUP BY round_id""")
    List<Turnout> turnouts();
}
