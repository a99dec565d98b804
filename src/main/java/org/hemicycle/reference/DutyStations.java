package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The duty stations whose holidays are known or wanted. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class DutyStations implements GenericRepository<DutyStation, String> {

    private static final String NAMED = """
            SELECT duty_station.code, coalesce(own.name, english.name) AS name, zone,
                duty_station.country_code AS country, country_name.name AS country_name,
                duty_station.version, duty_station.changed_by, duty_station.changed_at
            FROM duty_station
                JOIN country_name
                    ON country_name.country_code = duty_station.country_code AND country_name.language = :language
                LEFT JOIN duty_station_name own ON own.station_code = duty_station.code AND own.language = :language
                LEFT JOIN duty_station_name english
                    ON english.station_code = duty_station.code AND english.language = 'en'
            """;

    /** All duty stations by name. */
    public List<DutyStation> all(Language language) {
        return named(language.tag()).stream()
                .sorted(Comparator.comparing(DutyStation::name, ProtocolOrder.in(language)))
                .toList();
    }

    public Optional<DutyStation> find(String code, Language language) {
        return named(code, language.tag());
    }

    /** The code of the duty station that is meant by its code or by its name in any of the six languages. */
    public Optional<String> called(String said) {
        Map<String, String> codes = new HashMap<>();
        everyName().forEach(name -> codes.put(CountryIndex.folded(name.name()), name.station()));
        all(Language.ENGLISH).forEach(station -> codes.put(CountryIndex.folded(station.code()), station.code()));
        return Optional.ofNullable(codes.get(CountryIndex.folded(said)));
    }

    /**
     * @param names English at least
     * @return 0 if the code is taken
     */
    @Transactional
    public int open(String code, String country, String zone, Map<Language, String> names) {
        int opened = insert(code, country, zone);
        if (opened > 0) {
            names.forEach((language, name) -> insertName(code, language.tag(), name));
        }
        return opened;
    }

    /** What a duty station is called, by language. */
    public Map<Language, String> names(String code) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            nameIn(code, language.tag()).ifPresent(name -> names.put(language, name));
        }
        return names;
    }

    /**
     * Says anew where a duty station is and what it is called. Its code stays: holidays and interpreters refer to it.
     *
     * @param seen the version that was changed
     * @return 0 if somebody changed it since
     */
    @Transactional
    public int change(
            String code, int seen, String country, String zone, Map<Language, String> names, String by, Instant now) {
        int changed = update(code, seen, country, zone, by, now);
        if (changed > 0) {
            removeNames(code);
            names.forEach((language, name) -> insertName(code, language.tag(), name));
        }
        return changed;
    }

    @Query("SELECT name FROM duty_station_name WHERE station_code = :station AND language = :tag")
    abstract Optional<String> nameIn(String station, String tag);

    @Query("""
            UPDATE duty_station
            SET country_code = :inCountry, zone = :inZone, changed_by = :who, changed_at = :now, version = version + 1
            WHERE code = :station AND version = :seen""")
    abstract int update(String station, int seen, String inCountry, String inZone, String who, Instant now);

    @Query("DELETE FROM duty_station_name WHERE station_code = :station")
    abstract void removeNames(String station);

    @Query(NAMED)
    abstract List<DutyStation> named(String language);

    @Query(NAMED + "WHERE duty_station.code = :code")
    abstract Optional<DutyStation> named(String code, String language);

    @Query("SELECT station_code AS station, name FROM duty_station_name")
    abstract List<StationName> everyName();

    @Query("""
            INSERT INTO duty_station (code, country_code, zone) VALUES (:code, :country, :zone)
            ON CONFLICT (code) DO NOTHING""")
    abstract int insert(String code, String country, String zone);

    @Query("INSERT INTO duty_station_name (station_code, language, name) VALUES (:code, :language, :name)")
    abstract void insertName(String code, String language, String name);
}
