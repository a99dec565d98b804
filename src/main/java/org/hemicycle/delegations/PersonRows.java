package org.hemicycle.delegations;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends GenericRepository<Person, Long> {

    @Query("SELECT * FROM person WHERE id = :id FOR UPDATE")
    Optional<Person> lock(long id);

    /** All addresses of a person, the first one first. */
    @Query("SELECT * FROM person WHERE id = :person OR same_as = :person ORDER BY same_as NULLS FIRST, id")
    List<Person> addresses(long person);

    @Query("""
            SELECT id, kept_id, gone_id, gone_name, gone_email, at, who FROM person_merger
            WHERE kept_id = :person ORDER BY id""")
    List<Merger> mergers(long person);

    @Query("""
            INSERT INTO person_merger (kept_id, gone_id, gone_name, gone_email, delegates, at, who)
            SELECT :kept, id, name, email, ARRAY(SELECT delegate.id FROM delegate WHERE person_id = :gone), :now, :by
            FROM person WHERE id = :gone""")
    void remember(long kept, long gone, Instant now, String by);

    @Query("UPDATE person SET same_as = :kept WHERE id = :gone OR same_as = :gone")
    void join(long kept, long gone);

    @Query("SELECT id FROM delegate WHERE person_id = :person ORDER BY id")
    List<Long> registrations(long person);

    @Query("UPDATE delegate SET person_id = :kept, version = version + 1 WHERE person_id = :gone")
    void handOver(long kept, long gone);
}
