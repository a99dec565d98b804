package org.hemicycle.platforms;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.hemicycle.scheduling.PlatformChoice;

/** The platforms that sittings can be held on. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Platforms implements GenericRepository<PlatformRow, Long>, PlatformChoice {

    @Override
    public List<Platform> all() {
        return rows().stream()
                .map(row -> new Platform(row.id(), row.code(), row.name(), row.licences()))
                .toList();
    }

    /** @param licences meetings it carries at a time */
    @Query("INSERT INTO platform (code, name, licences) VALUES (:code, :name, :licences) RETURNING id")
    public abstract long add(String code, String name, int licences);

    @Query("SELECT id, code, name, licences FROM platform ORDER BY name")
    abstract List<PlatformRow> rows();
}
