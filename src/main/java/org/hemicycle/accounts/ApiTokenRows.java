package org.hemicycle.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiTokenRows extends GenericRepository<ApiToken, Long> {

    ApiToken save(ApiToken token);

    @Query("SELECT * FROM api_token WHERE token_hash = :hash")
    Optional<ApiToken> find(String hash);

    @Query("SELECT * FROM api_token WHERE account_id = :account ORDER BY made_at DESC, id DESC")
    List<ApiToken> of(long account);

    /** Written once an hour at most, so that a busy program does not write with every question. */
    @Query("UPDATE api_token SET used_at = :now WHERE id = :token AND (used_at IS NULL OR used_at < :earlier)")
    void use(long token, Instant now, Instant earlier);

    @Query("DELETE FROM api_token WHERE id = :token AND account_id = :account")
    int delete(long token, long account);
}
