package org.hemicycle.web.sheets;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeptSheets extends GenericRepository<KeptSheet, String> {

    KeptSheet save(KeptSheet sheet);

    Optional<KeptSheet> findById(String id);

    @Query("UPDATE sheet_import SET columns = :match, answers = '', status = 'DRAFT', failure = NULL, written = 0"
            + " WHERE id = :id AND status IN ('DRAFT', 'FAILED')")
    int match(String id, String match);

    /** @return 1, or 0 if it was confirmed already */
    @Query("UPDATE sheet_import SET answers = :answered, status = 'QUEUED', failure = NULL, written = 0"
            + " WHERE id = :id AND status IN ('DRAFT', 'FAILED')")
    int queue(String id, String answered);

    /** Seen by others at once, whatever becomes of the transaction that writes the lines. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    @Query("UPDATE sheet_import SET status = 'WRITING', written = least(lines, :done) WHERE id = :id")
    void progress(String id, int done);

    @Query("UPDATE sheet_import SET status = 'DONE', written = lines WHERE id = :id")
    void finish(String id);

    @Query("UPDATE sheet_import SET status = 'FAILED', failure = :sentence, written = 0 WHERE id = :id")
    void fail(String id, String sentence);

    @Query("DELETE FROM sheet_import WHERE id = :id AND status NOT IN ('QUEUED', 'WRITING')")
    void remove(String id);

    @Query("DELETE FROM sheet_import WHERE kept_at < :before AND status NOT IN ('QUEUED', 'WRITING')")
    int forget(Instant before);

    @Query("SELECT id FROM sheet_import WHERE status IN ('QUEUED', 'WRITING') ORDER BY kept_at")
    List<String> underWay();
}
