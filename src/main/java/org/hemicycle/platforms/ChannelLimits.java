package org.hemicycle.platforms;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** How many languages and interpreters platforms carry: data with a source each, kept by the platform's code. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ChannelLimits extends GenericRepository<ChannelLimit, String> {

    @Query("SELECT platform, what, most, source, version FROM channel_limit ORDER BY platform, what DESC")
    List<ChannelLimit> all();

    @Query("""
            SELECT platform, what, most, source, version FROM channel_limit
            WHERE platform = :code
            ORDER BY what DESC""")
    List<ChannelLimit> of(String code);

    /** @return 1, or 0 if somebody else changed it since it was read */
    @Query("""
            INSERT INTO channel_limit (platform, what, most, source)
            VALUES (:code, :counted, :number, :origin)
            ON CONFLICT (platform, what) DO UPDATE
            SET most = excluded.most, source = excluded.source, version = channel_limit.version + 1
            WHERE channel_limit.version = :seen""")
    int write(String code, String counted, int number, String origin, int seen);

    @Query("DELETE FROM channel_limit WHERE platform = :code AND what = :counted AND version = :seen")
    int remove(String code, String counted, int seen);
}
