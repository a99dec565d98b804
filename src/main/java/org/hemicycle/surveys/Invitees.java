package org.hemicycle.surveys;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Invitees extends GenericRepository<Invitee, Long> {

    Iterable<Invitee> saveAll(Iterable<Invitee> invitees);

    @Query("SELECT * FROM survey_invitation WHERE token = :token")
    Optional<Invitee> byToken(String token);

    @Query("SELECT * FROM survey_invitation WHERE round_id = :round ORDER BY country_code, id")
    List<Invitee> ofRound(long round);
}
