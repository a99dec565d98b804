package org.hemicycle.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** The governing bodies. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Bodies implements GenericRepository<Body, Long> {

    private static final String NAMED = """
            SELECT body.id, acronym, coalesce(own.name, english.name, acronym) AS name, host_city, zone, parent_id,
                tripartite, regime, rule_set, quorum_kind, quorum_numerator, quorum_denominator, quorum_source, version
            FROM body
                LEFT JOIN body_name own ON own.body_id = body.id AND own.language = :tongue
                LEFT JOIN body_name english ON english.body_id = body.id AND english.language = 'en'
            """;

    /** All bodies, those that belong to none by acronym, each followed by the ones that belong to it. */
    public List<Body> all(Language language) {
        return named(language.tag());
    }

    public Optional<Body> find(long id, Language language) {
        return named(id, language.tag());
    }

    /** The body of an acronym, in whatever case it is written. */
    public Optional<Body> byAcronym(String acronym, Language language) {
        return acronymed(acronym.strip(), language.tag());
    }

    /** The bodies that belong to a body. */
    public List<Body> subBodies(long body, Language language) {
        return below(body, language.tag());
    }

    /** The names that are stored, English at least. */
    public Map<Language, String> names(long body) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        storedNames(body).forEach(name -> names.put(Language.of(name.language()).orElseThrow(), name.name()));
        return names;
    }

    /** @param names one for each of the six languages, English at least */
    public long establish(
            String acronym, String hostCity, String zone, Map<Language, String> names, List<String> workingLanguages) {
        long body = insert(acronym, hostCity, zone);
        names.forEach((language, name) -> insertName(body, language.tag(), name));
        workingLanguages.forEach(language -> insertWorkingLanguage(body, language, true, true));
        return body;
    }

    /** The languages the body works in, as BCP 47 tags. */
    @Query("SELECT language FROM working_language WHERE body_id = :body ORDER BY language")
    public abstract List<String> workingLanguages(long body);

    /** The languages the body works in, and how each is used. */
    @Query("SELECT language, active, passive FROM working_language WHERE body_id = :body ORDER BY language")
    public abstract List<WorkingLanguage> languages(long body);

    /**
     * Alpha-2 codes of the countries that hold a seat on a day. Members of the Employers' and Workers' groups are persons
     * and not among them; {@link Seats#asOf} has all.
     */
    @Query("""
            SELECT country_code FROM seat
            WHERE body_id = :body AND valid @> CAST(:asOf AS date)
                AND (constituency IS NULL OR constituency = 'GOVERNMENT')
            ORDER BY country_code""")
    public abstract List<String> members(long body, LocalDate asOf);

    /** Gives a member a seat from the first day to the last, both included. */
    @Query("""
            INSERT INTO seat (body_id, country_code, region, valid)
            VALUES (:body, :country, :region, daterange(CAST(:first AS date), CAST(:last AS date), '[]'))""")
    public abstract void seat(long body, String country, String region, LocalDate first, LocalDate last);

    /** Gives a body a quorum; {@link QuorumRule} says what its parts are. */
    @Query("""
            UPDATE body SET quorum_kind = :kind, quorum_numerator = :numerator, quorum_denominator = :denominator,
                quorum_source = :source
            WHERE id = :body""")
    public abstract void decideWith(long body, QuorumRule.Kind kind, int numerator, int denominator, String source);

    /** A body belongs to another from now on. */
    @Query("UPDATE body SET parent_id = :parent WHERE id = :body")
    public abstract void placeUnder(long body, long parent);

    /** The rule set of interpretation chosen for the body, else for the nearest body it belongs to; empty if for none. */
    @Query("""
            WITH RECURSIVE up (id, parent_id, rule_set, step) AS (
                SELECT id, parent_id, rule_set, 0 FROM body WHERE id = :body
                UNION ALL
                SELECT body.id, body.parent_id, body.rule_set, step + 1 FROM up JOIN body ON body.id = up.parent_id
            )
            SELECT rule_set FROM up WHERE rule_set IS NOT NULL ORDER BY step LIMIT 1""")
    public abstract Optional<String> ruleSet(long body);

    /** What was changed about a body since a version, the earliest first. */
    @Query("""
            SELECT version, fields, changed_by, changed_at FROM body_change
            WHERE body_id = :body AND version > :seen ORDER BY version""")
    abstract List<BodyChange> changesSince(long body, int seen);

    /** The bodies around a body, itself the first. */
    @Query("""
            WITH RECURSIVE up (id, parent_id) AS (
                SELECT id, parent_id FROM body WHERE id = :body
                UNION
                SELECT body.id, body.parent_id FROM up JOIN body ON body.id = up.parent_id
            )
            SELECT id FROM up""")
    abstract List<Long> upward(long body);

    @Query("SELECT language, name FROM body_name WHERE body_id = :body")
    abstract List<BodyName> storedNames(long body);

    @Query(NAMED + "ORDER BY upper(coalesce((SELECT parent.acronym FROM body parent WHERE parent.id = body.parent_id),"
            + " acronym)), body.parent_id NULLS FIRST, upper(acronym)")
    abstract List<Body> named(String tongue);

    /** The newest bodies that never had a member. */
    @Query(NAMED + "WHERE NOT EXISTS (SELECT FROM seat WHERE seat.body_id = body.id) ORDER BY body.id DESC LIMIT :most")
    abstract List<Body> withoutSeats(String tongue, int most);

    abstract long count();

    @Query(NAMED + "WHERE body.id = :bodyId")
    abstract Optional<Body> named(long bodyId, String tongue);

    @Query(NAMED + "WHERE lower(acronym) = lower(:said) ORDER BY acronym = :said DESC LIMIT 1")
    abstract Optional<Body> acronymed(String said, String tongue);

    @Query(NAMED + "WHERE parent_id = :body ORDER BY upper(acronym)")
    abstract List<Body> below(long body, String tongue);

    @Query("INSERT INTO body (acronym, host_city, zone) VALUES (:acronym, :hostCity, :zone) RETURNING id")
    abstract long insert(String acronym, String hostCity, String zone);

    /** Serialises those who change the body or its membership. */
    @Query("SELECT id FROM body WHERE id = :bodyId FOR UPDATE")
    abstract Optional<Long> lock(long bodyId);

    @Query("""
            UPDATE body SET acronym = :acronym, host_city = :hostCity, zone = :zone, parent_id = :parentId,
                tripartite = :tripartite, regime = :regime, rule_set = :ruleSet, quorum_kind = :quorumKind,
                quorum_numerator = :quorumNumerator, quorum_denominator = :quorumDenominator,
                quorum_source = :quorumSource, version = version + 1
            WHERE id = :bodyId AND version = :seen""")
    abstract int update(
            long bodyId,
            int seen,
            String acronym,
            String hostCity,
            String zone,
            @Nullable Long parentId,
            boolean tripartite,
            Regime regime,
            @Nullable String ruleSet,
            QuorumRule.@Nullable Kind quorumKind,
            @Nullable Integer quorumNumerator,
            @Nullable Integer quorumDenominator,
            @Nullable String quorumSource);

    @Query("""
            INSERT INTO body_change (body_id, version, fields, changed_by, changed_at)
            VALUES (:bodyId, :made, :fields, :by, :at)""")
    abstract void noteChange(long bodyId, int made, String fields, String by, Instant at);

    @Query("DELETE FROM body WHERE id = :bodyId AND version = :seen")
    abstract int delete(long bodyId, int seen);

    @Query("INSERT INTO body_name (body_id, language, name) VALUES (:body, :language, :name)")
    abstract void insertName(long body, String language, String name);

    @Query("DELETE FROM body_name WHERE body_id = :body")
    abstract void deleteNames(long body);

    @Query("""
            INSERT INTO working_language (body_id, language, active, passive)
            VALUES (:body, :language, :active, :passive)""")
    abstract void insertWorkingLanguage(long body, String language, boolean active, boolean passive);

    @Query("DELETE FROM working_language WHERE body_id = :body")
    abstract void deleteWorkingLanguages(long body);
}
