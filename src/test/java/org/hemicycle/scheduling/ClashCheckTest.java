package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule broken by one season and kept by another. */
class ClashCheckTest {

    private static final Group WORKERS = new Group(Group.Of.WORKERS, null);
    private static final Group EMPLOYERS = new Group(Group.Of.EMPLOYERS, null);
    private static final Group EAST = new Group(Group.Of.REGIONAL, "East");

    @Test
    void a_start_that_clocks_leap_over_is_told_with_the_next_time_there_is() {
        TestSeason season = TestSeason.under(Rule.GAP);
        season.sitting("2020-03-29T02:30");

        assertThat(one(season).freeAt()).contains(Instant.parse("2020-03-29T01:00:00Z"));
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

        assertThat(one(season).moments()).containsExactly(Instant.parse("2020-10-25T00:30:00Z"));
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

        assertThat(one(season).sitting().id()).isEqualTo(3);
        assertThat(one(season).freeAt()).contains(Instant.parse("2020-06-09T10:00:00Z"));
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
    void one_person_does_not_preside_in_two_places_even_as_officer_of_two_bodies() {
        TestSeason season =
                TestSeason.under(Rule.CHAIR).chair(1, "one@example.org").chair(2, "one@example.org");
        season.sitting("2020-06-09T10:00").chairedBy(1);
        season.sitting("2020-06-09T11:00").chairedBy(2);

        assertThat(one(season).names()).containsExactly("Officer 1");
    }

    @Test
    void two_people_may_preside_at_once_and_one_person_twice_a_day() {
        TestSeason season =
                TestSeason.under(Rule.CHAIR).chair(1, "one@example.org").chair(2, "two@example.org");
        season.sitting("2020-06-09T10:00").chairedBy(1);
        season.sitting("2020-06-09T10:00").chairedBy(2);
        season.sitting("2020-06-09T12:00").chairedBy(1);

        assertThat(season.check()).isEmpty();
    }

    @Test
    void nobody_is_on_duty_at_two_sittings_or_twice_at_one() {
        TestSeason season = TestSeason.under(Rule.SHIFT);
        season.sitting("2020-06-09T10:00").shift(7, Duty.MODERATOR, "2020-06-09T10:00", "2020-06-09T12:00");
        season.sitting("2020-06-09T12:00")
                .shift(7, Duty.MODERATOR, "2020-06-09T11:30", "2020-06-09T14:00")
                .shift(7, Duty.HELP_DESK, "2020-06-09T13:30", "2020-06-09T14:00");

        assertThat(season.check()).extracting(clash -> clash.others().size()).containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void somebody_may_go_from_one_duty_to_the_next() {
        TestSeason season = TestSeason.under(Rule.SHIFT);
        season.sitting("2020-06-09T10:00").shift(7, Duty.MODERATOR, "2020-06-09T10:00", "2020-06-09T11:00");
        season.sitting("2020-06-09T10:00").shift(7, Duty.HELP_DESK, "2020-06-09T11:00", "2020-06-09T12:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_group_does_not_meet_in_two_places() {
        TestSeason season = TestSeason.under(Rule.GROUP);
        season.sitting("2020-06-09T10:00").of(EAST);
        season.sitting("2020-06-09T11:00").of(EAST);

        assertThat(one(season).freeAt()).contains(Instant.parse("2020-06-09T11:00:00Z"));
    }

    @Test
    void two_groups_may_meet_at_once() {
        TestSeason season = TestSeason.under(Rule.GROUP);
        season.sitting("2020-06-09T10:00").of(WORKERS);
        season.sitting("2020-06-09T10:00").of(EMPLOYERS);

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_delegation_wanted_in_more_sittings_than_it_has_people_is_named() {
        TestSeason season =
                TestSeason.under(Rule.DELEGATION).delegation("FJ", 1).delegation("CH", 2);
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T11:00").kind(Kind.COMMITTEE);

        Clash clash = one(season);

        assertThat(clash.names()).containsExactly("FJ");
        assertThat(clash.figures()).containsExactly(2, 1);
    }

    @Test
    void a_meeting_of_its_own_group_counts_for_a_delegation_and_that_of_another_does_not() {
        TestSeason season = TestSeason.under(Rule.DELEGATION)
                .delegation("FJ", 1)
                .delegation("CH", 1)
                .member("FJ", "East", "Pacific/Fiji")
                .member("CH", "West", "Europe/Zurich");
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T11:00").of(EAST);

        assertThat(one(season).names()).containsExactly("FJ");
    }

    @Test
    void delegations_with_people_enough_may_be_wanted_in_parallel_and_one_after_the_other() {
        TestSeason season = TestSeason.under(Rule.DELEGATION).delegation("CH", 2);
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T11:00");
        season.sitting("2020-06-09T13:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_holiday_of_the_host_is_told_with_the_next_day_of_work() {
        TestSeason season = TestSeason.under(Rule.HOLIDAY).holiday("2020-09-10").holiday("2020-09-11");
        season.sitting("2020-09-10T10:00");

        assertThat(one(season).names()).containsExactly("Jeûne genevois", "CH-GE");
        assertThat(one(season).freeAt()).contains(Instant.parse("2020-09-14T08:00:00Z"));
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

        assertThat(one(season).figures()).containsExactly(121, 120);
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

        Clash clash = one(season);

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

    @Test
    void more_booths_at_once_than_interpreters_work_into_their_language_are_told_with_the_language() {
        TestSeason season =
                TestSeason.under(Rule.INTERPRETERS).interpreters("en", 4).interpreters("zh", 5);
        season.sitting("2020-06-09T10:00").in("en", "zh");
        season.sitting("2020-06-09T11:00").in("en", "zh");

        Clash clash = one(season);

        assertThat(clash.names()).containsExactly("zh");
        assertThat(clash.figures()).containsExactly(6, 5);
    }

    @Test
    void interpreters_enough_or_nothing_to_interpret_is_no_clash() {
        TestSeason season =
                TestSeason.under(Rule.INTERPRETERS).interpreters("en", 2).interpreters("fr", 2);
        season.sitting("2020-06-09T10:00").in("en", "fr");
        season.sitting("2020-06-09T12:00").in("en", "fr");
        season.sitting("2020-06-09T10:00").in("zh");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_sitting_at_night_for_more_members_than_accepted_names_them() {
        TestSeason season = night().member("CH", "West", "Europe/Zurich");
        season.sitting("2020-06-09T13:00");

        Clash clash = one(season);

        assertThat(clash.names()).containsExactly("FJ", "NZ");
        assertThat(clash.figures()).containsExactly(2, 3, 300, 1380, 50);
    }

    @Test
    void a_sitting_at_night_for_as_many_members_as_accepted_is_no_clash() {
        TestSeason season = night().member("CH", "West", "Europe/Zurich").member("FR", "West", "Europe/Paris");
        season.sitting("2020-06-09T13:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void only_the_members_of_a_group_count_for_the_hours_of_its_meeting() {
        TestSeason season = night().member("CH", "West", "Europe/Zurich");
        season.sitting("2020-06-09T13:00").of(new Group(Group.Of.REGIONAL, "West"));

        assertThat(season.check()).isEmpty();
    }

    private static TestSeason night() {
        return TestSeason.under()
                .rule(Rule.EARLY, 300)
                .rule(Rule.LATE, 1380)
                .rule(Rule.HOURS, 50)
                .member("FJ", "East", "Pacific/Fiji")
                .member("NZ", "East", "Pacific/Auckland");
    }

    @Test
    void a_platform_new_to_its_chair_wants_a_rehearsal() {
        TestSeason season = TestSeason.under(Rule.REHEARSAL).chair(1, "one@example.org");
        season.sitting("2020-06-09T10:00").online().chairedBy(1);

        assertThat(one(season).names()).containsExactly("Officer 1", "Zoom");
    }

    @Test
    void a_rehearsal_before_or_an_earlier_sitting_is_enough() {
        TestSeason season =
                TestSeason.under(Rule.REHEARSAL).chair(1, "one@example.org").chair(2, "two@example.org");
        season.sitting("2020-06-08T10:00").kind(Kind.REHEARSAL).online().chairedBy(1);
        season.sitting("2020-06-09T10:00").online().chairedBy(1);
        season.sitting("2020-06-09T10:00").online().chairedBy(2);
        season.chaired("two@example.org", TestSeason.PLATFORM, "2020-01-01T10:00:00Z");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void a_rehearsal_that_comes_after_is_too_late() {
        TestSeason season = TestSeason.under(Rule.REHEARSAL).chair(1, "one@example.org");
        season.sitting("2020-06-09T10:00").online().chairedBy(1);
        season.sitting("2020-06-10T10:00").kind(Kind.REHEARSAL).online().chairedBy(1);

        assertThat(one(season).sitting().id()).isEqualTo(1);
    }

    @Test
    void a_gap_between_shifts_is_told_for_each_duty() {
        TestSeason season = TestSeason.under(Rule.COVER);
        season.sitting("2020-06-09T10:00")
                .shift(1, Duty.MODERATOR, "2020-06-09T09:30", "2020-06-09T11:00")
                .shift(2, Duty.MODERATOR, "2020-06-09T11:15", "2020-06-09T12:00")
                .shift(3, Duty.HELP_DESK, "2020-06-09T10:00", "2020-06-09T11:45");

        assertThat(season.check())
                .extracting(Clash::moments)
                .containsExactlyInAnyOrder(
                        List.of(Instant.parse("2020-06-09T09:00:00Z"), Instant.parse("2020-06-09T09:15:00Z")),
                        List.of(Instant.parse("2020-06-09T09:45:00Z"), Instant.parse("2020-06-09T10:00:00Z")));
    }

    @Test
    void shifts_that_meet_or_overlap_cover_a_sitting() {
        TestSeason season = TestSeason.under(Rule.COVER);
        season.sitting("2020-06-09T10:00")
                .shift(1, Duty.MODERATOR, "2020-06-09T09:30", "2020-06-09T11:00")
                .shift(2, Duty.MODERATOR, "2020-06-09T10:45", "2020-06-09T12:30")
                .shift(3, Duty.HELP_DESK, "2020-06-09T10:00", "2020-06-09T11:00")
                .shift(4, Duty.HELP_DESK, "2020-06-09T11:00", "2020-06-09T12:00");

        assertThat(season.check()).isEmpty();
    }

    @Test
    void the_rule_of_a_body_goes_before_that_of_a_mode_and_that_before_the_house() {
        Rulebook book = new Rulebook(List.of(
                rule(null, null, 180), rule(null, Mode.VIRTUAL, 120), rule(7L, null, 150), rule(7L, Mode.HYBRID, 90)));

        assertThat(book.of(Rule.LENGTH, 1, Mode.HYBRID))
                .map(SchedulingRule::value)
                .contains(180);
        assertThat(book.of(Rule.LENGTH, 1, Mode.VIRTUAL))
                .map(SchedulingRule::value)
                .contains(120);
        assertThat(book.of(Rule.LENGTH, 7, Mode.VIRTUAL))
                .map(SchedulingRule::value)
                .contains(150);
        assertThat(book.of(Rule.LENGTH, 7, Mode.HYBRID))
                .map(SchedulingRule::value)
                .contains(90);
    }

    private static SchedulingRule rule(@Nullable Long body, @Nullable Mode mode, int value) {
        return new SchedulingRule(1, Rule.LENGTH, body, "B", mode, value, Level.WARNING, "Test", 0);
    }

    private static Clash one(TestSeason season) {
        List<Clash> clashes = season.check();
        assertThat(clashes).hasSize(1);
        return clashes.getFirst();
    }
}
