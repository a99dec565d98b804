package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CredentialsCopies extends GenericRepository<CredentialsCopy, Long> {

    CredentialsCopy save(CredentialsCopy copy);

    @Query("SELECT * FROM credentials_copy WHERE delegation_id = :delegation")
    Optional<CredentialsCopy> find(long delegation);

    @Query("DELETE FROM credentials_copy WHERE delegation_id = :delegation")
    int forget(long delegation);
}
