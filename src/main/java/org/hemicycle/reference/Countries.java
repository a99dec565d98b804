package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The countries and areas of the world. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Countries implements GenericRepository<Country, String> {

    /** All countries and areas in the protocol order of the language. */
    public List<Country> all(Language language) {
        return inProtocolOrder(named(language.tag()), language);
    }

    /** The country of an alpha-2 code, in capitals. */
    public Optional<Country> find(String code, Language language) {
        return named(code, language.tag());
    }

    /** The M49 areas around a country, the smallest first, the world last. */
    public List<Area> areasAround(String code, Language language) {
        return areasAround(code, language.tag());
    }

    /** The time zones of a country, its capital's first; none for an unknown code. */
    public List<ZoneId> zones(String code) {
        return zoneIds(code).stream().map(ZoneId::of).toList();
    }

    /** Every country and area with where it lies, in the protocol order of the language. */
    public List<CountryRow> listed(Language language) {
        return rows(language.tag()).stream()
                .sorted(Comparator.comparing(CountryRow::name, ProtocolOrder.in(language)))
                .toList();
    }

    /** To find countries by what others call them. */
    public CountryIndex index() {
        return new CountryIndex(named(Language.ENGLISH.tag()), names());
    }

    /** What the six languages call a country, by tag; none for an unknown code. */
    @Query(
            "SELECT country_code AS country, language, name FROM country_name WHERE country_code = :code ORDER BY language")
    public abstract List<CountryName> names(String code);

    @Query("SELECT country_code AS country, language, name FROM country_name ORDER BY country_code, language")
    abstract List<CountryName> names();

    @Query("""
            WITH RECURSIVE around (country, area) AS (
                SELECT code, area_code FROM country
                UNION ALL
                SELECT country, parent_code FROM around JOIN m49_area ON code = area WHERE parent_code IS NOT NULL
            ), region AS (
                SELECT country, area FROM around JOIN m49_area ON code = area WHERE parent_code = '001'
            )
            SELECT country.code, alpha3, m49, country_name.name, coalesce(m49_area_name.name, '') AS region,
                capital.zone_id AS zone,
                (SELECT count(*) FROM country_zone WHERE country_code = country.code) AS zones
            FROM country
                JOIN country_name ON country_code = country.code AND country_name.language = :language
                JOIN country_zone AS capital ON capital.country_code = country.code AND capital.capital
                LEFT JOIN region ON region.country = country.code
                LEFT JOIN m49_area_name ON m49_area_name.area_code = area AND m49_area_name.language = :language""")
    abstract List<CountryRow> rows(String language);

    static List<Country> inProtocolOrder(List<Country> countries, Language language) {
        return countries.stream()
                .sorted(Comparator.comparing(Country::name, ProtocolOrder.in(language)))
                .toList();
    }

    @Query("""
            SELECT code, alpha3, m49, area_code AS area, name
            FROM country JOIN country_name ON country_code = code
            WHERE language = :language""")
    abstract List<Country> named(String language);

    @Query("""
            SELECT code, alpha3, m49, area_code AS area, name
            FROM country JOIN country_name ON country_code = code
            WHERE code = :code AND language = :language""")
    abstract Optional<Country> named(String code, String language);

    @Query("""
            WITH RECURSIVE around (code, step) AS (
                SELECT area_code, 0 FROM country WHERE code = :code
                UNION ALL
                SELECT parent_code, step + 1 FROM around JOIN m49_area USING (code) WHERE parent_code IS NOT NULL
            )
            SELECT code, name
            FROM around JOIN m49_area_name ON area_code = code
            WHERE language = :language
            ORDER BY step""")
    abstract List<Area> areasAround(String code, String language);

    @Query("SELECT zone_id FROM country_zone WHERE country_code = :code ORDER BY capital DESC, zone_id")
    abstract List<String> zoneIds(String code);
}
