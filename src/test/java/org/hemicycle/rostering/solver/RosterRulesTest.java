package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.rostering.TestRosters.at;
import static org.hemicycle.rostering.TestRosters.away;
import static org.hemicycle.rostering.TestRosters.booth;
import static org.hemicycle.rostering.TestRosters.excluding;
import static org.hemicycle.rostering.TestRosters.from;
import static org.hemicycle.rostering.TestRosters.in;
import static org.hemicycle.rostering.TestRosters.interpreter;
import static org.hemicycle.rostering.TestRosters.seat;

import java.time.ZoneId;
import java.util.List;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

/** Each rule broken, which the check says and the solver avoids, and kept, which both allow. */
class RosterRulesTest {
    private final TestRosters world = new TestRosters();

    @Test
    void somebody_without_the_booths_language_is_not_qualified() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "en", "", "fr");
        isRefused("qualified", Rule.QUALIFIED, seat("S1", "fr", "I1"));
    }

    @Test
    void somebody_with_the_booths_language_is_qualified_whatever_its_case() {
        world.sitting("S1", 9, booth("FR", 1)).person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"));
    }

    @Test
    void a_b_language_does_not_qualify_where_the_body_wants_no_retour() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "en", "fr", "");
        isRefused("qualified", Rule.QUALIFIED, seat("S1", "fr", "I1"));
    }

    @Test
    void a_b_language_qualifies_where_the_body_allows_retour_and_counts() {
        world.limits(limits(9, 999, 9, 0, 0, true))
                .sitting("S1", 9, booth("fr", 1))
                .person("I1", "en", "fr", "");
        isAllowed(seat("S1", "fr", "I1"));
        assertThat(world.solved(Objective.RETOUR)).isEqualTo(1);
    }

    @Test
    void nobody_works_while_unavailable() {
        world.sitting("S1", 9, booth("fr", 1)).person(away(interpreter("I1", "fr", "", "en"), 8, 10));
        isRefused("unavailable", Rule.UNAVAILABLE, seat("S1", "fr", "I1"));
    }

    @Test
    void an_absence_that_ends_as_the_sitting_starts_does_no_harm() {
        world.sitting("S1", 9, booth("fr", 1)).person(away(interpreter("I1", "fr", "", "en"), 8, 9));
        isAllowed(seat("S1", "fr", "I1"));
    }

    @Test
    void a_team_is_no_larger_than_asked() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en").person("I2", "fr", "", "en");
        assertThat(world.breaches(seat("S1", "fr", "I1"), seat("S1", "fr", "I2", "remote", 2)))
                .contains("team");
        assertThat(world.solved().assignments()).hasSize(1);
    }

    @Test
    void nobody_works_two_sittings_at_once() {
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        isRefused("overlap", Rule.OVERLAP, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void nobody_sits_in_two_booths_of_one_sitting() {
        world.sitting("S1", 9, booth("fr", 1), booth("en", 1)).person("I1", "fr en", "", "");
        assertThat(world.breaches(seat("S1", "fr", "I1"), seat("S1", "en", "I1")))
                .contains("overlap");
        assertThat(world.solved().assignments()).hasSize(1);
    }

    @Test
    void a_sitting_may_start_as_another_ends() {
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 10, booth("fr", 1)).person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_break_that_is_too_short_is_refused() {
        world.limits(limits(9, 999, 9, 90, 0, false));
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 11, booth("fr", 1)).person("I1", "fr", "", "en");
        isRefused("breakMinutes", Rule.BREAK_MINUTES, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_break_of_just_the_minimum_is_enough() {
        world.limits(limits(9, 999, 9, 60, 0, false));
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 11, booth("fr", 1)).person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_night_that_is_too_short_is_refused() {
        world.limits(limits(9, 999, 9, 0, 660, false));
        world.sitting("S1", 22, booth("fr", 1))
                .sitting("S2", 33, booth("fr", 1))
                .person("I1", "fr", "", "en");
        isRefused("restMinutes", Rule.REST_MINUTES, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_night_of_just_the_minimum_is_enough() {
        world.limits(limits(9, 999, 9, 0, 660, false));
        world.sitting("S1", 22, booth("fr", 1))
                .sitting("S2", 34, booth("fr", 1))
                .person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void midnight_is_that_of_the_interpreters_own_zone() {
        world.limits(limits(9, 999, 9, 0, 660, false));
        world.sitting("S1", 22, booth("fr", 1)).sitting("S2", 25, booth("fr", 1));
        world.person(in(ZoneId.of("America/New_York"), interpreter("I1", "fr", "", "en")));
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_day_holds_no_more_sittings_than_the_limit() {
        world.limits(limits(1, 999, 9, 0, 0, false));
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 14, booth("fr", 1)).person("I1", "fr", "", "en");
        isRefused("sittingsPerDay", Rule.SITTINGS_PER_DAY, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_day_holds_no_more_minutes_than_the_limit() {
        world.limits(limits(9, 119, 9, 0, 0, false));
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 14, booth("fr", 1)).person("I1", "fr", "", "en");
        isRefused("minutesPerDay", Rule.MINUTES_PER_DAY, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void a_day_may_hold_just_the_limits() {
        world.limits(limits(2, 120, 9, 0, 0, false));
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 14, booth("fr", 1)).person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void an_iso_week_holds_no_more_sittings_than_the_limit() {
        world.limits(limits(9, 999, 1, 0, 0, false));
        world.sitting("S1", 9, booth("fr", 1))
                .sitting("S2", 6 * 24 + 9, booth("fr", 1))
                .person("I1", "fr", "", "en");
        isRefused("sittingsPerWeek", Rule.SITTINGS_PER_WEEK, seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void the_next_week_starts_on_monday() {
        world.limits(limits(9, 999, 1, 0, 0, false));
        world.sitting("S1", 9, booth("fr", 1))
                .sitting("S2", 7 * 24 + 1, booth("fr", 1))
                .person("I1", "fr", "", "en");
        isAllowed(seat("S1", "fr", "I1"), seat("S2", "fr", "I1"));
    }

    @Test
    void whoever_is_excluded_by_either_does_not_share_a_booth() {
        world.sitting("S1", 9, booth("fr", 2));
        world.person(interpreter("I1", "fr", "", "en")).person(excluding(interpreter("I2", "fr", "", "en"), "I1"));
        isRefused("excludes", Rule.EXCLUDES, seat("S1", "fr", "I1"), seat("S1", "fr", "I2", "remote", 2));
    }

    @Test
    void whoever_is_excluded_may_sit_in_another_booth() {
        world.sitting("S1", 9, booth("fr", 1), booth("en", 1));
        world.person(interpreter("I1", "fr", "", "en")).person(excluding(interpreter("I2", "en", "", "fr"), "I1"));
        isAllowed(seat("S1", "fr", "I1"), seat("S1", "en", "I2"));
    }

    @Test
    void whoever_works_from_home_is_trained_on_the_platform() {
        world.sitting("S1", 9, booth("fr", 1)).person(from(interpreter("I1", "fr", "", "en"), false, true, "teams"));
        isRefused("place", Rule.PLACE, seat("S1", "fr", "I1"));
    }

    @Test
    void nobody_works_from_home_for_a_sitting_in_person() {
        world.sitting("S1", at(9), Mode.IN_PERSON, "zoom", "popov", List.of("en", "fr"), booth("fr", 1));
        world.person(from(interpreter("I1", "fr", "", "en"), false, true, "zoom"));
        isRefused("place", Rule.PLACE, seat("S1", "fr", "I1"));
    }

    @Test
    void a_physical_booth_needs_presence_but_no_training() {
        world.sitting("S1", 9, booth("fr", 1)).person(from(interpreter("I1", "fr", "", "en"), true, false));
        isAllowed(seat("S1", "fr", "I1", "popov/8", 1));
        assertThat(world.breaches(seat("S1", "fr", "I1", "popov/9", 1))).containsExactly("place");
        assertThat(world.breaches(seat("S1", "fr", "I1"))).containsExactly("place");
    }

    @Test
    void a_booth_holds_no_more_people_than_its_occupancy() {
        world.rooms = List.of(new Room("popov", 1, 1, List.of()));
        world.sitting("S1", 9, booth("fr", 2));
        world.person(from(interpreter("I1", "fr", "", "en"), true, false));
        world.person(from(interpreter("I2", "fr", "", "en"), true, false));
        isRefused("place", Rule.PLACE, seat("S1", "fr", "I1", "popov/1", 1), seat("S1", "fr", "I2", "popov/1", 2));
    }

    @Test
    void a_booth_serves_one_team_at_a_time() {
        world.rooms = List.of(new Room("popov", 1, 3, List.of()));
        world.sitting("S1", 9, booth("fr", 1), booth("en", 1));
        world.person(from(interpreter("I1", "fr", "", "en"), true, false));
        world.person(from(interpreter("I2", "en", "", "fr"), true, false));
        isRefused("place", Rule.PLACE, seat("S1", "fr", "I1", "popov/1", 1), seat("S1", "en", "I2", "popov/1", 1));
    }

    @Test
    void a_team_overflows_into_another_room_wired_to_the_platform() {
        world.rooms = List.of(new Room("popov", 1, 1, List.of()), new Room("a", 1, 1, List.of("zoom")));
        world.sitting("S1", 9, booth("fr", 2));
        world.person(from(interpreter("I1", "fr", "", "en"), true, false));
        world.person(from(interpreter("I2", "fr", "", "en"), true, false));
        isAllowed(seat("S1", "fr", "I1", "popov/1", 1), seat("S1", "fr", "I2", "a/1", 2));
    }

    @Test
    void a_sitting_in_person_keeps_to_its_own_room() {
        world.rooms = List.of(new Room("popov", 1, 1, List.of()), new Room("a", 1, 1, List.of("zoom")));
        world.sitting("S1", at(9), Mode.IN_PERSON, "zoom", "popov", List.of("en", "fr"), booth("fr", 2));
        world.person(from(interpreter("I1", "fr", "", "en"), true, false));
        world.person(from(interpreter("I2", "fr", "", "en"), true, false));
        isRefused("place", Rule.PLACE, seat("S1", "fr", "I1", "popov/1", 1), seat("S1", "fr", "I2", "a/1", 2));
    }

    @Test
    void turns_of_a_team_are_numbered_from_one() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        assertThat(world.breaches(seat("S1", "fr", "I1", "remote", 2))).containsExactly("turn");
    }

    @Test
    void a_pin_is_kept_however_poor_the_roster() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en").person("I2", "fr", "", "");
        world.pins.add(new Seat("S1", "fr", "I2"));
        assertThat(world.breaches(seat("S1", "fr", "I1"))).containsExactly("pins");
        assertThat(world.solved().seats()).containsExactly(new Seat("S1", "fr", "I2"));
    }

    @Test
    void a_pin_that_breaks_a_rule_makes_the_problem_infeasible() {
        world.sitting("S1", 9, booth("fr", 1)).person(away(interpreter("I1", "fr", "", "en"), 8, 10));
        world.pins.add(new Seat("S1", "fr", "I1"));
        RosterSolution solution = world.solved();
        assertThat(solution.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(solution.levels()).isEmpty();
    }

    @Test
    void pins_that_break_a_rule_together_make_the_problem_infeasible() {
        world.sitting("S1", 9, booth("fr", 1)).sitting("S2", 9, booth("fr", 1)).person("I1", "fr", "", "en");
        world.pins.addAll(List.of(new Seat("S1", "fr", "I1"), new Seat("S2", "fr", "I1")));
        assertThat(world.solved().status()).isEqualTo(Status.INFEASIBLE);
    }

    @Test
    void a_frozen_sitting_keeps_exactly_who_was_there_even_if_unavailable_since() {
        world.sitting("S1", 9, booth("fr", 2)).sitting("S2", 14, booth("fr", 1));
        world.person(away(interpreter("I1", "fr", "", "en"), 0, 24)).person("I2", "fr", "", "en");
        world.previous.addAll(List.of(new Seat("S1", "fr", "I1"), new Seat("S2", "fr", "I1")));
        world.frozenBefore = at(10);
        assertThat(world.solved().seats()).containsExactly(new Seat("S1", "fr", "I1"), new Seat("S2", "fr", "I2"));
        assertThat(world.breaches(seat("S1", "fr", "I2"))).containsExactly("frozen");
        assertThat(world.solved().empty().getFirst().reasons())
                .containsExactly(new RosterSolution.Reason(Rule.FROZEN, 1));
    }

    /** The check finds the breach; the solver leaves one of the seats empty and gives this reason for it. */
    private void isRefused(String rule, Rule reason, Assignment... assignments) {
        assertThat(world.breaches(assignments)).containsExactly(rule);
        RosterSolution solution = world.solved();
        assertThat(solution.assignments()).hasSize(assignments.length - 1);
        assertThat(solution.empty().getFirst().reasons()).contains(new RosterSolution.Reason(reason, 1));
    }

    /** The check finds no breach, and the solver fills as many seats. */
    private void isAllowed(Assignment... assignments) {
        assertThat(world.breaches(assignments)).isEmpty();
        assertThat(world.solved().assignments()).hasSize(assignments.length);
    }

    private static Limits limits(int perDay, int minutes, int perWeek, int breaks, int rest, boolean retour) {
        return new Limits(perDay, minutes, perWeek, breaks, rest, 30, 1, retour);
    }
}
