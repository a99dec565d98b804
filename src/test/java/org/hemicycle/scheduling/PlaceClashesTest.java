package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule about times and places broken by one season and kept by another. */
class PlaceClashesTest {

    private static final Group WORKERS = new Group(Group.Of.WORKERS, null);
    private static final Group EMPLOYERS = new Group(Group.Of.EMPLOYERS, null);
    private static final Group EAST = new Group(Group.Of.REGIONAL, "East");

    @Test
    void a_start_that_clocks_leap_over_is_told_with_the_next_time_there_is() {
        TestSeason season = TestSeason.under(Rule.GAP);
        season.sitting("2020-03-29T02:30");

        assertThat(season.theOneClash().freeAt()).contains(Instant.parse("2020-03-29T01:00:00Z"));
    }

    @Test
    void a_start_just_after_the_leap_is_no_clash() {
        TestSeason season = TestSeason.under(Rule.GAP);
        season.sitting("2020-03-29T03:00");
        season.sitting("2020-03-29T01:59");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void of_a_start_that_clocks_strike_twice_the_first_is_taken_and_told() {
        TestSeason season = TestSeason.under(Rule.TWICE);
        season.sitting("2020-10-25T02:30");

        assertThat(season.theOneClash().moments()).containsExactly(Instant.parse("2020-10-25T00:30:00Z"));
    }

    @Test
    void a_start_after_clocks_went_back_is_no_clash() {
        TestSeason season = TestSeason.under(Rule.TWICE);
        season.sitting("2020-10-25T03:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_room_taken_is_told_once_with_a_start_that_is_free() {
        TestSeason season = TestSeason.under(Rule.ROOM);
        season.sitting("2020-06-09T10:00").inRoom();
        season.sitting("2020-06-09T11:00").inRoom();
        season.sitting("2020-06-09T12:30").inRoom().minutes(60);

        List<Clash> clashes = season.check();

        assertThat(clashes).extracting(clash -> clash.sitting().id()).containsExactly(1L, 2L);
        assertThat(clashes.getLast().freeAt()).contains(Instant.parse("2020-06-09T11:30:00Z"));
    }

    @Test
    void a_room_may_be_taken_as_soon_as_the_sitting_before_ends() {
        TestSeason season = TestSeason.under(Rule.ROOM);
        season.sitting("2020-06-09T10:00").inRoom();
        season.sitting("2020-06-09T12:00").inRoom();

        assertThat(season.check()).isEmpty();
    }

    @Test
    void more_sittings_at_once_than_a_platform_has_licences_clash() {
        TestSeason season = TestSeason.under(Rule.LICENCE).licences(2);
        season.sitting("2020-06-09T10:00").online();
        season.sitting("2020-06-09T10:30").online();
        season.sitting("2020-06-09T11:00").online();

        assertThat(season.theOneClash().sitting().id()).isEqualTo(3);
        assertThat(season.theOneClash().freeAt()).contains(Instant.parse("2020-06-09T10:00:00Z"));
    }

    @Test
    void as_many_sittings_at_once_as_a_platform_has_licences_are_no_clash() {
        TestSeason season = TestSeason.under(Rule.LICENCE).licences(2);
        season.sitting("2020-06-09T10:00").online();
        season.sitting("2020-06-09T10:30").online();
        season.sitting("2020-06-09T12:00").online();

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_group_does_not_meet_in_two_places() {
        TestSeason season = TestSeason.under(Rule.GROUP);
        season.sitting("2020-06-09T10:00").of(EAST);
        season.sitting("2020-06-09T11:00").of(EAST);

        assertThat(season.theOneClash().freeAt()).contains(Instant.parse("2020-06-09T11:00:00Z"));
    }

    @Test
    void two_groups_may_meet_at_once() {
        TestSeason season = TestSeason.under(Rule.GROUP);
        season.sitting("2020-06-09T10:00").of(WORKERS);
        season.sitting("2020-06-09T10:00").of(EMPLOYERS);

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_holiday_of_the_host_is_told_with_the_next_day_of_work() {
        TestSeason season = TestSeason.under(Rule.HOLIDAY).holiday("2020-09-10").holiday("2020-09-11");
        season.sitting("2020-09-10T10:00");

        assertThat(season.theOneClash().names()).containsExactly("Jeûne genevois", "CH-GE");
        assertThat(season.theOneClash().freeAt()).contains(Instant.parse("2020-09-14T08:00:00Z"));
    }

    @Test
    void a_holiday_elsewhere_is_no_clash() {
        TestSeason season = TestSeason.under(Rule.HOLIDAY).holiday("2020-09-10");
        season.sitting("2020-09-10T10:00").at("Africa/Nairobi", "KE");
        season.sitting("2020-09-09T10:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void days_of_rest_are_those_of_the_host() {
        TestSeason season = TestSeason.under(Rule.WEEKEND).restDays("EG", "56");
        season.sitting("2020-06-06T10:00");
        season.sitting("2020-06-05T10:00").at("Africa/Cairo", "EG");

        assertThat(season.check()).hasSize(2);
    }

    @Test
    void a_sunday_is_a_day_of_work_where_the_week_begins_with_it() {
        TestSeason season = TestSeason.under(Rule.WEEKEND).restDays("EG", "56");
        season.sitting("2020-06-07T10:00").at("Africa/Cairo", "EG");
        season.sitting("2020-06-08T10:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_sitting_longer_than_its_mode_allows_is_told_with_both_figures() {
        TestSeason season = TestSeason.under().rule(Rule.LENGTH, 120);
        season.sitting("2020-06-09T10:00").minutes(121);

        assertThat(season.theOneClash().figures()).containsExactly(121, 120);
    }

    @Test
    void a_sitting_as_long_as_its_mode_allows_is_no_clash() {
        TestSeason season = TestSeason.under().rule(Rule.LENGTH, 120);
        season.sitting("2020-06-09T10:00").minutes(120);

        assertThat(season.check()).isEmpty();
    }

    @Test
    void too_short_a_break_of_a_body_is_told_with_a_start_that_leaves_one() {
        TestSeason season = TestSeason.under().rule(Rule.BREAK, 90);
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T13:00");

        Clash clash = season.theOneClash();

        assertThat(clash.figures()).containsExactly(60, 90);
        assertThat(clash.freeAt()).contains(Instant.parse("2020-06-09T14:30:00Z"));
    }

    @Test
    void a_break_long_enough_and_two_groups_one_after_the_other_are_no_clash() {
        TestSeason season = TestSeason.under().rule(Rule.BREAK, 90);
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T13:30");
        season.sitting("2020-06-10T10:00").of(WORKERS);
        season.sitting("2020-06-10T12:00").of(EMPLOYERS);
        season.sitting("2020-06-11T10:00").kind(Kind.REHEARSAL);
        season.sitting("2020-06-11T12:15");

        assertThat(season.check()).isEmpty();
    }
}
