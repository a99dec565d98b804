package org.hemicycle.invitations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Invitations extends GenericRepository<Invitation, Long> {

    Invitation save(Invitation invitation);

    @Query("SELECT * FROM invitation WHERE token = :token")
    Optional<Invitation> byToken(String token);

    @Query("SELECT * FROM invitation WHERE sitting_id = :sitting ORDER BY id")
    List<Invitation> ofSitting(long sitting);

    @Query("UPDATE invitation SET reply = :reply, replied_at = :now WHERE id = :id")
    void answer(long id, Reply reply, Instant now);

    @Query("UPDATE invitation SET sequence = sequence + 1 WHERE sitting_id = :sitting")
    void revise(long sitting);

    /** Answers to another time are no answers to this one. */
    @Query("UPDATE invitation SET reply = 'NEEDS_ACTION', replied_at = NULL WHERE sitting_id = :sitting")
    void askAgain(long sitting);

    @Query("""
            SELECT sitting_id, reply, count(*) AS count
            FROM invitation JOIN sitting ON sitting.id = sitting_id
            WHERE session_id = :session
            GROUP BY sitting_id, reply""")
    List<ReplyCount> counts(long session);

    @Query("""
            SELECT sitting_id, number, country_code AS country, delegate.name, reply, replied_at
            FROM invitation
                JOIN sitting ON sitting.id = sitting_id
                JOIN delegate ON delegate.id = delegate_id
                JOIN delegation ON delegation.id = delegation_id
            WHERE sitting.session_id = :session
            ORDER BY number, country_code, delegate.id""")
    List<Answered> answers(long session);

    @Query("""
            SELECT count(*) AS invited, count(*) FILTER (WHERE reply <> 'NEEDS_ACTION') AS answered
            FROM invitation
            WHERE sitting_id IN (:sittings)""")
    InvitationCount count(List<Long> sittings);
}
