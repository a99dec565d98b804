package org.hemicycle.participation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRows extends GenericRepository<ImportRow, Long> {

    ImportRow save(ImportRow row);

    Optional<ImportRow> findById(long id);

    /** Held until the end of the transaction: of two who confirm at once, one waits. */
    @Query("SELECT * FROM participation_import WHERE id = :id FOR UPDATE")
    Optional<ImportRow> lock(long id);

    @Query("SELECT * FROM participation_import WHERE draft IS NOT NULL ORDER BY uploaded_at DESC, id DESC")
    List<ImportRow> drafts();

    @Query("SELECT * FROM participation_import WHERE draft IS NULL ORDER BY confirmed_at DESC, id DESC")
    List<ImportRow> stored();

    @Query("UPDATE participation_import SET draft = NULL, confirmed_at = :at WHERE id = :id")
    void confirm(long id, Instant at);

    @Query("DELETE FROM participation_import WHERE id = :id")
    void delete(long id);
}
