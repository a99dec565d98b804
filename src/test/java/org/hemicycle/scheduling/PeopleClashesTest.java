package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule about people broken by one season and kept by another. */
class PeopleClashesTest {

    private static final Group EAST = new Group(Group.Of.REGIONAL, "East");

    @Test
    void one_person_does_not_preside_in_two_places_even_as_officer_of_two_bodies() {
        TestSeason season =
                TestSeason.under(Rule.CHAIR).chair(1, "one@example.org").chair(2, "one@example.org");
        season.sitting("2020-06-09T10:00").chairedBy(1);
        season.sitting("2020-06-09T11:00").chairedBy(2);

        assertThat(season.theOneClash().names()).containsExactly("Officer 1");
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
    void a_delegation_wanted_in_more_sittings_than_it_has_people_is_named() {
        TestSeason season =
                TestSeason.under(Rule.DELEGATION).delegation("FJ", 1).delegation("CH", 2);
        season.sitting("2020-06-09T10:00");
        season.sitting("2020-06-09T11:00").kind(Kind.COMMITTEE);

        Clash clash = season.theOneClash();

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

        assertThat(season.theOneClash().names()).containsExactly("FJ");
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
    void more_booths_at_once_than_interpreters_work_into_their_language_are_told_with_the_language() {
        TestSeason season =
                TestSeason.under(Rule.INTERPRETERS).interpreters("en", 4).interpreters("zh", 5);
        season.sitting("2020-06-09T10:00").in("en", "zh");
        season.sitting("2020-06-09T11:00").in("en", "zh");

        Clash clash = season.theOneClash();

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

        Clash clash = season.theOneClash();

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

        assertThat(season.theOneClash().names()).containsExactly("Officer 1", "Zoom");
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

        assertThat(season.theOneClash().sitting().id()).isEqualTo(1);
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
}
