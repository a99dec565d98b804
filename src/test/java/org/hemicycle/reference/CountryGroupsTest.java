package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test changes here is rolled back at its end. */
@MicronautTest
class CountryGroupsTest {

    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final LocalDate SUMMER_2020 = LocalDate.of(2020, 6, 9);

    private final CountryGroups groups;
    private final JdbcOperations database;

    CountryGroupsTest(CountryGroups groups, JdbcOperations database) {
        this.groups = groups;
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource
    void every_group_has_a_name_in_each_language(Language language) {
        assertThat(groups.all(language))
                .extracting(CountryGroup::name)
                .hasSize(14)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "LLDC, 32",
        "SIDS, 37",
        "EIT, 17",
        "UN-AG, 54",
        "UN-APG, 54",
        "UN-EEG, 23",
        "UN-GRULAC, 33",
        "UN-WEOG, 29",
        "ITU-A, 35",
        "ITU-B, 33",
        "ITU-C, 21",
        "ITU-D, 54",
        "ITU-E, 50",
    })
    void groups_had_this_many_members_at_the_first_virtual_consultation(String group, int members) {
        assertThat(groups.members(group, SUMMER_2020)).hasSize(members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH", "FJ", "KI", "RU", "TR", "US", "ZA"})
    void a_member_state_has_one_regional_group_and_one_itu_region(String country) {
        Set<String> codes = groups.groupsOf(country, SUMMER_2020);
        assertThat(codes).filteredOn(code -> code.startsWith("UN-")).hasSize(1);
        assertThat(codes).filteredOn(code -> code.startsWith("ITU-")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GQ, 2017-06-04", "VU, 2020-12-04", "BT, 2023-12-13", "ST, 2024-12-13", "WS, 2014-01-01",
        "MV, 2011-01-01", "CV, 2007-12-20", "BW, 1994-12-19", "LA, 2026-11-24", "NP, 2026-11-24"
    })
    void a_graduate_was_least_developed_up_to_the_eve(String country, LocalDate graduation) {
        assertThat(groups.members("LDC", graduation.minusDays(1))).contains(country);
        assertThat(groups.members("LDC", graduation)).doesNotContain(country);
    }

    @Test
    void south_sudan_is_least_developed_from_the_day_it_was_included() {
        assertThat(groups.members("LDC", LocalDate.of(2012, 12, 17))).doesNotContain("SS");
        assertThat(groups.members("LDC", LocalDate.of(2012, 12, 18))).contains("SS");
    }

    @Test
    void palau_votes_in_region_e_since_it_joined() {
        assertThat(groups.members("ITU-E", LocalDate.of(2024, 9, 18))).doesNotContain("PW");
        assertThat(groups.members("ITU-E", LocalDate.of(2024, 9, 19))).contains("PW");
    }

    @Test
    void a_country_may_belong_to_several_groups() {
        assertThat(groups.groupsOf("NP", SUMMER_2020)).containsExactlyInAnyOrder("LDC", "LLDC", "UN-APG", "ITU-E");
    }

    @Test
    void a_group_that_does_not_exist_is_not_an_empty_one() {
        assertThatThrownBy(() -> groups.members("LCD", SUMMER_2020))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no group of countries called LCD.");
    }

    @Test
    void the_database_refuses_two_memberships_at_once() {
        assertThatThrownBy(() -> insert("LDC", "NP", "[2020-01-01,2021-01-01)"))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(EXCLUSION_VIOLATION));
    }

    @Test
    void a_country_joins_from_a_day_on() {
        groups.join("LDC", "FJ", LocalDate.of(2030, 1, 1), "a decision");

        assertThat(groups.members("LDC", LocalDate.of(2029, 12, 31))).doesNotContain("FJ");
        assertThat(groups.members("LDC", LocalDate.of(2030, 1, 1))).contains("FJ");
    }

    @Test
    void a_member_cannot_join_again() {
        assertThatThrownBy(() -> groups.join("LDC", "BD", LocalDate.of(2030, 1, 1), "a decision"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_graduation_is_moved_to_another_day() {
        groups.leave("LDC", "NP", LocalDate.of(2029, 11, 24), "a deferral");

        assertThat(groups.members("LDC", LocalDate.of(2029, 11, 23))).contains("NP");
        assertThat(groups.members("LDC", LocalDate.of(2029, 11, 24))).doesNotContain("NP");
    }

    @Test
    void a_graduation_is_put_off_without_a_date() {
        groups.stay("LDC", "LA", "a deferral");

        assertThat(groups.members("LDC", LocalDate.of(2050, 1, 1))).contains("LA");
    }

    @Test
    void who_left_joins_again_and_the_first_membership_stays_as_it_was() {
        groups.join("LDC", "VU", LocalDate.of(2030, 1, 1), "a decision");
        groups.leave("LDC", "VU", LocalDate.of(2031, 1, 1), "another decision");

        assertThat(groups.members("LDC", LocalDate.of(2020, 12, 3))).contains("VU");
        assertThat(groups.members("LDC", LocalDate.of(2025, 1, 1))).doesNotContain("VU");
        assertThat(groups.members("LDC", LocalDate.of(2030, 6, 1))).contains("VU");
        assertThat(groups.members("LDC", LocalDate.of(2031, 1, 1))).doesNotContain("VU");
    }

    @Test
    void who_never_belonged_can_neither_leave_nor_stay() {
        assertThatThrownBy(() -> groups.leave("LDC", "CH", SUMMER_2020, "a decision"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> groups.stay("LDC", "CH", "a decision")).isInstanceOf(Refused.class);
    }

    private void insert(String group, String country, String valid) {
        database.prepareStatement(
                "INSERT INTO country_group_member (group_code, country_code, valid, source) VALUES (?, ?, ?::daterange, 'test')",
                statement -> {
                    statement.setString(1, group);
                    statement.setString(2, country);
                    statement.setString(3, valid);
                    return statement.executeUpdate();
                });
    }
}
