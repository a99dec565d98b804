package org.hemicycle.scheduling.fairness;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Capitals' zones, and the regional groups in which members sit. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class MemberPlaces implements GenericRepository<MemberPlaces.Capital, String> {

    @Query("SELECT country_code AS country, zone_id AS zone FROM country_zone WHERE capital")
    abstract List<Capital> capitals();

    @Query("""
            SELECT country_code AS country, region FROM seat
            WHERE body_id = :body AND valid @> CAST(:asOf AS date)
            ORDER BY region, country_code""")
    abstract List<Region> regions(long body, LocalDate asOf);

    /** Codes of places whose holidays are known. */
    @Query("SELECT DISTINCT place FROM holiday ORDER BY place")
    abstract List<String> holidayPlaces();

    @MappedEntity("country_zone")
    record Capital(@Id String country, String zone) {}

    /** In which regional group of a body a member sits. */
    @Introspected
    record Region(String country, String region) {}
}
