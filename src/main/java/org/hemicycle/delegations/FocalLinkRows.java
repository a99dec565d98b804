package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FocalLinkRows extends GenericRepository<FocalLink, String> {

    FocalLink save(FocalLink link);

    @Query("SELECT * FROM focal_link WHERE token_hash = :hash AND revoked_at IS NULL")
    Optional<FocalLink> inForce(String hash);

    @Query("SELECT * FROM focal_link WHERE delegation_id = :delegation AND revoked_at IS NULL")
    Optional<FocalLink> ofDelegation(long delegation);

    @Query("""
            SELECT focal_link.* FROM focal_link JOIN delegation ON delegation.id = delegation_id
            WHERE session_id = :session AND revoked_at IS NULL""")
    List<FocalLink> ofSession(long session);

    @Query("UPDATE focal_link SET revoked_at = :now WHERE delegation_id = :delegation AND revoked_at IS NULL")
    int revoke(long delegation, Instant now);

    @Query("UPDATE focal_link SET opened_at = :now WHERE token_hash = :hash AND opened_at IS NULL")
    int opened(String hash, Instant now);
}
