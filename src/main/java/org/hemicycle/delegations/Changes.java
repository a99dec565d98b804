package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was changed in delegations, by whom and when. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Changes extends GenericRepository<Change, Long> {

    /** What was changed in a delegate after a version, the oldest first. */
    @Query("SELECT * FROM delegation_change WHERE delegate_id = :delegate AND version > :since ORDER BY id")
    List<Change> ofDelegate(long delegate, int since);

    /** What was changed in a delegation itself after a version, the oldest first. */
    @Query("""
            SELECT * FROM delegation_change
            WHERE delegation_id = :delegation AND delegate_id IS NULL AND version > :since ORDER BY id""")
    List<Change> ofDelegation(long delegation, int since);

    /** Of the delegation with the version it has now. */
    @Query("""
            INSERT INTO delegation_change (delegation_id, version, at, who, field, before, after)
            SELECT id, version, :now, :by, :what, :was, :is FROM delegation WHERE id = :delegation""")
    void remember(long delegation, Instant now, String by, String what, String was, String is);
}
