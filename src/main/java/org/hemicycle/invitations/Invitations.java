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

    /**
     * Invites somebody who was not invited, or whose invitation was taken back; it keeps its token and UID then.
     *
     * @return 1, or 0 if they are invited already
     */
    @Query("""
            INSERT INTO invitation (sitting_id, delegate_id, token, uid, sequence, reply, invited_at)
            VALUES (:sitting, :delegate, :secret, :entry, 0, 'NEEDS_ACTION', :now)
            ON CONFLICT (sitting_id, delegate_id) DO UPDATE
            SET withdrawn_at = NULL, sequence = invitation.sequence + 1, reply = 'NEEDS_ACTION', replied_at = NULL,
                invited_at = excluded.invited_at
            WHERE invitation.withdrawn_at IS NOT NULL""")
    int admit(long sitting, long delegate, String secret, String entry, Instant now);

    /** Takes back what is ahead of these delegates, or was cancelled and may come again. */
    @Query("""
            UPDATE invitation SET withdrawn_at = :now, sequence = sequence + 1
            FROM sitting
            WHERE sitting.id = sitting_id AND delegate_id IN (:delegates) AND withdrawn_at IS NULL
                AND (ends_at > :now OR cancelled_at IS NOT NULL)
            RETURNING invitation.*""")
    List<Invitation> takeBack(List<Long> delegates, Instant now);

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
            WHERE session_id = :session AND withdrawn_at IS NULL
            GROUP BY sitting_id, reply""")
    List<ReplyCount> counts(long session);

    @Query("""
            SELECT sitting_id, number, coalesce(delegation.country_code, observer.country_code, '') AS country,
                   delegate.name, reply, replied_at
            FROM invitation
                JOIN sitting ON sitting.id = sitting_id
                JOIN delegate ON delegate.id = delegate_id
                JOIN delegation ON delegation.id = delegation_id
                LEFT JOIN observer ON observer.id = observer_id
            WHERE sitting.session_id = :session AND invitation.withdrawn_at IS NULL
            ORDER BY number, country, delegate.id""")
    List<Answered> answers(long session);

    @Query("""
            SELECT count(*) AS invited, count(*) FILTER (WHERE reply <> 'NEEDS_ACTION') AS answered
            FROM invitation
            WHERE sitting_id IN (:sittings) AND withdrawn_at IS NULL""")
    InvitationCount count(List<Long> sittings);

    /** How many are expected at sittings still ahead without being invited to them. */
    @Query("""
            SELECT count(*)
            FROM sitting
                JOIN delegation ON delegation.session_id = sitting.session_id
                JOIN delegate ON delegation_id = delegation.id
            WHERE sitting.id IN (:sittings) AND ends_at > :now
                AND delegate.withdrawn_at IS NULL AND accreditation <> 'REFUSED'
                AND NOT EXISTS (
                    SELECT FROM invitation
                    WHERE sitting_id = sitting.id AND delegate_id = delegate.id AND invitation.withdrawn_at IS NULL)""")
    int countMissing(List<Long> sittings, Instant now);
}
