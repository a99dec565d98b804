package org.hemicycle.rostering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seats offered from one interpreter to another. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SwapOffers extends GenericRepository<RosterRun, Long> {

    String NAMED = """
            SELECT offer.id, sitting.session_id, offer.assignment_id, mine.sitting_id, mine.language, mine.interpreter_id,
                   person.name AS interpreter, offer.colleague_id, colleague.name AS colleague,
                   theirs.sitting_id AS exchange_sitting_id, theirs.language AS exchange_language, offer.status,
                   offer.offered_at
            FROM swap_offer offer
                JOIN assignment mine ON mine.id = offer.assignment_id
                JOIN sitting ON sitting.id = mine.sitting_id
                JOIN interpreter person ON person.id = mine.interpreter_id
                JOIN interpreter colleague ON colleague.id = offer.colleague_id
                LEFT JOIN assignment theirs ON theirs.id = offer.exchange_id
            """;

    @Query(NAMED + "WHERE offer.id = :id")
    Optional<SwapOffer> find(long id);

    /** Offered by or to somebody, the newest first. */
    @Query(NAMED + """
            WHERE mine.interpreter_id = :person OR offer.colleague_id = :person
            ORDER BY offer.id DESC LIMIT 50""")
    List<SwapOffer> of(long person);

    /** Those that a chief interpreter has to decide on, or that wait for a colleague. */
    @Query(NAMED + "WHERE sitting.session_id = :session AND offer.status IN ('OFFERED', 'ACCEPTED') ORDER BY offer.id")
    List<SwapOffer> open(long session);

    /** Those that a chief interpreter has to decide on. */
    @Query("""
            SELECT session_id, count(*) AS number
            FROM swap_offer
                JOIN assignment ON assignment.id = assignment_id
                JOIN sitting ON sitting.id = sitting_id
            WHERE swap_offer.status = 'ACCEPTED' AND cancelled_at IS NULL
            GROUP BY session_id""")
    List<Waiting> waiting();

    @Query("""
            INSERT INTO swap_offer (assignment_id, colleague_id, exchange_id, status, offered_at)
            VALUES (:assignment, :colleague, CAST(:exchange AS bigint), 'OFFERED', :now) RETURNING id""")
    long add(long assignment, long colleague, @Nullable Long exchange, Instant now);

    /** @return 1, or 0 if it stands otherwise by now */
    @Query("UPDATE swap_offer SET status = :after, answered_at = :now WHERE id = :id AND status = :before")
    int answer(long id, String before, String after, Instant now);

    /** @return 1, or 0 if it stands otherwise by now */
    @Query("""
            UPDATE swap_offer SET status = :after, decided_at = :now, decided_by = :person
            WHERE id = :id AND status = 'ACCEPTED'""")
    int decide(long id, String after, Instant now, String person);
}
