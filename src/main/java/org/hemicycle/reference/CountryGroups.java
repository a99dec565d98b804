package org.hemicycle.reference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups of countries and their dated membership. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class CountryGroups implements GenericRepository<CountryGroup, String> {

    private static final String MEMBERSHIP = """
            SELECT member.id, member.group_code AS "group", group_named.name AS group_name, member.country_code AS country,
                country_name.name, lower(member.valid) AS first, upper(member.valid) AS left_on, member.source,
                member.version, member.changed_by, member.changed_at
            FROM country_group_member AS member
                JOIN country_group ON country_group.code = member.group_code
                JOIN country_group_name AS group_named
                    ON group_named.group_code = member.group_code AND group_named.language = :language
                JOIN country_name
                    ON country_name.country_code = member.country_code AND country_name.language = :language
            """;

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
            throw new Refused(
                    country + " belongs to " + group + " on " + from + " or later.",
                    "reference.joined-later",
                    country,
                    group,
                    from.toString());
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
            throw new Refused(
                    country + " did not belong to " + group + " before " + on + ".",
                    "reference.no-member-before",
                    country,
                    group,
                    on.toString());
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
            throw new Refused(country + " never belonged to " + group + ".", "reference.never-member", country, group);
        }
    }

    /** All memberships of a group there ever were, the countries in protocol order, each one's from the first on. */
    public List<GroupMembership> history(String group, Language language) {
        requireGroup(group);
        return inProtocolOrder(memberships(group, language.tag()), language);
    }

    /** All memberships a country ever had, those of one group from the first on. */
    public List<GroupMembership> historyOf(String country, Language language) {
        return membershipsOf(country, language.tag());
    }

    public Optional<GroupMembership> membership(long id, Language language) {
        return membership(id, language.tag());
    }

    /** The latest membership of a country in a group. */
    public Optional<GroupMembership> latest(String group, String country, Language language) {
        return membershipsOf(country, language.tag()).stream()
                .filter(membership -> membership.group().equals(group))
                .reduce((earlier, later) -> later);
    }

    private static List<GroupMembership> inProtocolOrder(List<GroupMembership> memberships, Language language) {
        return memberships.stream()
                .sorted(Comparator.comparing(GroupMembership::name, ProtocolOrder.in(language)))
                .toList();
    }

    /** Puts a name beside a membership that was entered or ended. */
    @Query("""
            UPDATE country_group_member SET version = version + 1, changed_by = :by, changed_at = :at
            WHERE id = :membershipId""")
    public abstract void sign(long membershipId, String by, Instant at);

    /**
     * Corrects an entry that was wrong.
     *
     * @param version the one that the corrector saw
     * @return 0 if it is another one by now
     */
    @Query("""
            UPDATE country_group_member
            SET valid = daterange(CAST(:first AS date), CAST(:leftOn AS date)), source = :said,
                version = version + 1, changed_by = :by, changed_at = :at
            WHERE id = :membershipId AND version = :seen""")
    public abstract int correct(
            long membershipId,
            int seen,
            @Nullable LocalDate first,
            @Nullable LocalDate leftOn,
            String said,
            String by,
            Instant at);

    /** Takes out an entry that never was true; 0 if it has another version by now. */
    @Query("DELETE FROM country_group_member WHERE id = :membershipId AND version = :seen")
    public abstract int remove(long membershipId, int seen);

    private void requireGroup(String group) {
        if (count(group) == 0) {
            throw new NotFound("There is no group of countries called " + group + ".", "missing.group", group);
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

    @Query(MEMBERSHIP + "WHERE member.group_code = :group ORDER BY member.country_code, member.valid")
    abstract List<GroupMembership> memberships(String group, String language);

    @Query(MEMBERSHIP + "WHERE member.country_code = :country ORDER BY kind, member.group_code, member.valid")
    abstract List<GroupMembership> membershipsOf(String country, String language);

    @Query(MEMBERSHIP + "WHERE member.id = :membershipId")
    abstract Optional<GroupMembership> membership(long membershipId, String language);

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
