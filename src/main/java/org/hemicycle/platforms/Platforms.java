package org.hemicycle.platforms;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Query("SELECT id, code, name, licences, revision FROM platform ORDER BY name")
    abstract List<PlatformRow> rows();

    @Query("SELECT id, code, name, licences, revision FROM platform WHERE id = :id")
    abstract Optional<PlatformRow> find(long id);

    /** Held until the end of the transaction: nobody takes a licence while it is given up. */
    @Query("SELECT id FROM platform WHERE id = :platform FOR UPDATE")
    abstract Optional<Long> lock(long platform);

    /** @return 1, or 0 if somebody else changed it since it was read */
    @Query("""
            UPDATE platform SET name = :title, licences = :number, revision = revision + 1
            WHERE id = :platform AND revision = :seen""")
    abstract int update(long platform, int seen, String title, int number);

    /** Sittings to come that have a licence beyond so many, the first first. */
    @Query("""
            SELECT session.code AS session, licence, starts_at, sitting.zone
            FROM sitting JOIN session ON session.id = session_id
            WHERE platform_id = :platform AND licence > :most AND cancelled_at IS NULL AND ends_at > :now
            ORDER BY starts_at, licence""")
    abstract List<Beyond> beyond(long platform, int most, Instant now);
}
