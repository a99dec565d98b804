package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups of countries and their dated membership. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class CountryGroups implements GenericRepository<CountryGroup, String> {

    /** All groups, those of one kind together. */
    public List<CountryGroup> all(Language language) {
        return named(language.tag());
    }

    public Optional<CountryGroup> find(String group, Language language) {
        return named(group, language.tag());
    }

    /**
     * Alpha-2 codes of the countries that belonged to the group on a day.
     *
     * @throws NotFound if there is no such group, so that a slip of the pen is not an empty group
     */
    public Set<String> members(String group, LocalDate asOf) {
        requireGroup(group);
        return Set.copyOf(memberCodes(group, asOf));
    }

    /**
     * The countries that belonged to the group on a day, in the protocol order of the language.
     *
     * @throws NotFound if there is no such group
     */
    public List<Country> members(String group, LocalDate asOf, Language language) {
        requireGroup(group);
        return Countries.inProtocolOrder(namedMembers(group, asOf, language.tag()), language);
    }

    /** Codes of the groups a country belonged to on a day. */
    public Set<String> groupsOf(String country, LocalDate asOf) {
        return Set.copyOf(groupCodes(country, asOf));
    }

    /**
     * A country belongs to a group from a day on.
     *
     * @param source the decision or list that says so
     * @throws Refused if it belongs to the group on that day or later
     */
    public void join(String group, String country, LocalDate from, String source) {
        requireGroup(group);
        if (addMember(group, country, from, source) == 0) {
            throw new Refused(country + " belongs to " + group + " on " + from + " or later.");
        }
    }

    /**
     * A country's latest membership ends with the day before; replaces an end that was decided earlier.
     *
     * @param source the decision that says so, added to the one that admitted the country
     * @throws Refused if the country has no membership that began before that day
     */
    public void leave(String group, String country, LocalDate on, String source) {
        requireGroup(group);
        if (endLatest(group, country, on, source) == 0) {
            throw new Refused(country + " did not belong to " + group + " before " + on + ".");
        }
    }

    /**
     * A country's latest membership has no end any more, as when a graduation is put off without a date.
     *
     * @param source the decision that says so, added to those before it
     * @throws Refused if the country never belonged to the group
     */
    public void stay(String group, String country, String source) {
        requireGroup(group);
        if (openLatest(group, country, source) == 0) {
            throw new Refused(country + " never belonged to " + group + ".");
        }
    }

    private void requireGroup(String group) {
        if (count(group) == 0) {
            throw new NotFound("There is no group of countries called " + group + ".");
        }
    }

    @Query("""
            SELECT code, kind, name, source
            FROM country_group JOIN country_group_name ON group_code = code
            WHERE language = :language
            ORDER BY kind, code""")
    abstract List<CountryGroup> named(String language);

    @Query("""
            SELECT code, kind, name, source
            FROM country_group JOIN country_group_name ON group_code = code
            WHERE code = :code AND language = :language""")
    abstract Optional<CountryGroup> named(String code, String language);

    @Query("SELECT count(*) FROM country_group WHERE code = :code")
    abstract long count(String code);

    @Query("""
            SELECT country_code FROM country_group_member
            WHERE group_code = :group AND valid @> CAST(:asOf AS date)""")
    abstract List<String> memberCodes(String group, LocalDate asOf);

    @Query("""
            SELECT code, alpha3, m49, area_code AS area, name
            FROM country_group_member AS member
                JOIN country ON code = member.country_code
                JOIN country_name AS named ON named.country_code = code AND language = :language
            WHERE group_code = :group AND valid @> CAST(:asOf AS date)""")
    abstract List<Country> namedMembers(String group, LocalDate asOf, String language);

    @Query("""
            SELECT group_code FROM country_group_member
            WHERE country_code = :country AND valid @> CAST(:asOf AS date)""")
    abstract List<String> groupCodes(String country, LocalDate asOf);

    @Query("""
            INSERT INTO country_group_member (group_code, country_code, valid, source)
            SELECT :group, :country, daterange(CAST(:from AS date), NULL), :source
            WHERE NOT EXISTS (
                SELECT FROM country_group_member
                WHERE group_code = :group AND country_code = :country
                    AND valid && daterange(CAST(:from AS date), NULL))""")
    abstract int addMember(String group, String country, LocalDate from, String source);

    @Query("""
            UPDATE country_group_member AS latest
            SET valid = daterange(lower(valid), CAST(:on AS date)), source = source || '; left: ' || :source
            WHERE group_code = :group AND country_code = :country
                AND (lower_inf(valid) OR lower(valid) < CAST(:on AS date))
                AND NOT EXISTS (
                    SELECT FROM country_group_member AS later
                    WHERE later.group_code = latest.group_code AND later.country_code = latest.country_code
                        AND later.valid >> latest.valid)""")
    abstract int endLatest(String group, String country, LocalDate on, String source);

    @Query("""
            UPDATE country_group_member AS latest
            SET valid = daterange(lower(valid), NULL), source = source || '; stays: ' || :source
            WHERE group_code = :group AND country_code = :country
                AND NOT EXISTS (
                    SELECT FROM country_group_member AS later
                    WHERE later.group_code = latest.group_code AND later.country_code = latest.country_code
                        AND later.valid >> latest.valid)""")
    abstract int openLatest(String group, String country, String source);
}
