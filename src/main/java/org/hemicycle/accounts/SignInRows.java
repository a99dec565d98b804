package org.hemicycle.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInRows extends GenericRepository<SignInRow, String> {

    SignInRow save(SignInRow row);

    @Query("SELECT * FROM sign_in WHERE token_hash = :hash")
    Optional<SignInRow> find(String hash);

    @Query("UPDATE sign_in SET ends_at = :end WHERE token_hash = :hash")
    void prolong(String hash, Instant end);

    @Query("DELETE FROM sign_in WHERE token_hash = :hash")
    void delete(String hash);

    @Query("DELETE FROM sign_in WHERE ends_at <= :now")
    void forgetEnded(Instant now);

    @Query("SELECT count(*) FROM failed_sign_in WHERE email = lower(:email) AND at > :since")
    int failuresSince(String email, Instant since);

    @Query("INSERT INTO failed_sign_in (email, at) VALUES (lower(:email), :at)")
    void addFailure(String email, Instant at);

    @Query("DELETE FROM failed_sign_in WHERE email = lower(:email) OR at <= :before")
    void forgetFailures(String email, Instant before);
}
