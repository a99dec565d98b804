package org.hemicycle.scheduling.fairness;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The scales of burden, each change a new version. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class BurdenScales implements GenericRepository<BurdenScales.Row, Integer> {

    /** The scale that holds. */
    BurdenScale current() {
        return latest().map(this::scale).orElseThrow(() -> new IllegalStateException("There is no scale of burden."));
    }

    /** All versions, the latest first. */
    List<BurdenScale> all() {
        return rows().stream().map(this::scale).toList();
    }

    /** @return false if somebody made this version in the meantime */
    boolean add(BurdenScale scale) {
        int added = insert(
                scale.version(),
                scale.green(),
                scale.yellow(),
                scale.red(),
                scale.source(),
                scale.madeBy(),
                scale.madeAt());
        if (added > 0) {
            scale.spans()
                    .forEach(span -> insertBand(
                            scale.version(), span.fromMinute(), span.band().name()));
        }
        return added > 0;
    }

    private BurdenScale scale(Row row) {
        List<BurdenScale.Span> spans = bands(row.version()).stream()
                .map(band -> new BurdenScale.Span(band.fromMinute(), Band.valueOf(band.band())))
                .toList();
        return new BurdenScale(
                row.version(), row.green(), row.yellow(), row.red(), spans, row.source(), row.madeBy(), row.madeAt());
    }

    @Query("SELECT * FROM burden_scale ORDER BY version DESC LIMIT 1")
    abstract Optional<Row> latest();

    @Query("SELECT * FROM burden_scale ORDER BY version DESC")
    abstract List<Row> rows();

    @Query("SELECT from_minute, band FROM burden_band WHERE scale_version = :scale ORDER BY from_minute")
    abstract List<BandRow> bands(int scale);

    @Query("""
            INSERT INTO burden_scale (version, green, yellow, red, source, made_by, made_at)
            VALUES (:number, :green, :yellow, :red, :source, :madeBy, :madeAt)
            ON CONFLICT (version) DO NOTHING""")
    abstract int insert(int number, int green, int yellow, int red, String source, String madeBy, Instant madeAt);

    @Query("INSERT INTO burden_band (scale_version, from_minute, band) VALUES (:scale, :minute, :band)")
    abstract void insertBand(int scale, int minute, String band);

    @MappedEntity("burden_scale")
    record Row(@Id int version, int green, int yellow, int red, String source, String madeBy, Instant madeAt) {}

    @Introspected
    record BandRow(int fromMinute, String band) {}
}
