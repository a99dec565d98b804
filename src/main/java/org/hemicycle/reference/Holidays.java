package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The public holidays of duty stations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Holidays extends GenericRepository<Holiday, Long> {

    /** The holidays of a place from the first to the last day, both included, by day. */
    @Query("""
            SELECT id, place, day, name, language, source
            FROM holiday
            WHERE place = :place AND day BETWEEN :first AND :last
            ORDER BY day, name""")
    List<Holiday> between(String place, LocalDate first, LocalDate last);

    /** All holidays known of a place, by day. */
    @Query("SELECT id, place, day, name, language, source FROM holiday WHERE place = :place ORDER BY day, name")
    List<Holiday> of(String place);

    Optional<Holiday> findById(long id);

    /** Years in which a place has holidays, by year. */
    @Query("SELECT DISTINCT CAST(extract(year FROM day) AS integer) FROM holiday WHERE place = :place ORDER BY 1")
    List<Integer> years(String place);

    /** Adds a holiday; 0 if it was known. */
    @Query("""
            INSERT INTO holiday (place, day, name, language, source)
            VALUES (:place, :day, :name, :language, :source)
            ON CONFLICT (place, day, name, language) DO NOTHING""")
    int add(String place, LocalDate day, String name, String language, String source);

    /** Takes a holiday out; 0 if it was gone. */
    @Query("DELETE FROM holiday WHERE id = :holidayId")
    int remove(long holidayId);
}
