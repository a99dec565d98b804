package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.rostering.TestRosters.at;
import static org.hemicycle.rostering.TestRosters.booth;
import static org.hemicycle.rostering.TestRosters.from;
import static org.hemicycle.rostering.TestRosters.in;
import static org.hemicycle.rostering.TestRosters.interpreter;
import static org.hemicycle.rostering.TestRosters.seat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Reason;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.junit.jupiter.api.Test;

/** What the house knows beyond a problem file, broken and kept, by the check and by the solver. */
class HouseRulesTest {
    private static final Assignment SEAT = seat("S1", "fr", "I1");

    private final TestRosters world = new TestRosters();

    @Test
    void nobody_works_here_while_they_work_elsewhere() {
        one(9).elsewhere("I1", 9, 10, null);
        isRefused("overlap", Rule.OVERLAP, SEAT);
    }

    @Test
    void who_comes_from_elsewhere_as_the_sitting_starts_may_work() {
        one(9).elsewhere("I1", 8, 9, null);
        isAllowed(SEAT);
    }

    @Test
    void a_break_belongs_between_a_sitting_elsewhere_and_one_here() {
        one(9).limits(limits(9, 999, 9, 90, 0)).elsewhere("I1", 11, 12, null);
        isRefused("breakMinutes", Rule.BREAK_MINUTES, SEAT);
        world.limits(limits(9, 999, 9, 60, 0));
        isAllowed(SEAT);
    }

    @Test
    void a_rest_belongs_between_a_sitting_elsewhere_last_night_and_one_here() {
        one(9).limits(limits(9, 999, 9, 0, 661)).elsewhere("I1", -3, -2, null);
        isRefused("restMinutes", Rule.REST_MINUTES, SEAT);
        world.limits(limits(9, 999, 9, 0, 660));
        isAllowed(SEAT);
    }

    @Test
    void days_are_those_of_the_interpreter_elsewhere_too() {
        one(9).limits(limits(1, 999, 9, 0, 0)).elsewhere("I1", 1, 2, null);
        isRefused("sittingsPerDay", Rule.SITTINGS_PER_DAY, SEAT);
        world.people.set(0, in(ZoneId.of("America/New_York"), world.people.getFirst()));
        isAllowed(SEAT);
    }

    @Test
    void minutes_elsewhere_count_for_the_day() {
        one(9).limits(limits(9, 150, 9, 0, 0)).elsewhere("I1", 14, 16, null);
        isRefused("minutesPerDay", Rule.MINUTES_PER_DAY, SEAT);
        world.limits(limits(9, 180, 9, 0, 0));
        isAllowed(SEAT);
    }

    @Test
    void sittings_elsewhere_count_for_the_week_even_on_other_days() {
        one(9).limits(limits(9, 999, 2, 0, 0)).elsewhere("I1", 24 + 9, 24 + 10, null);
        isAllowed(SEAT);
        world.elsewhere("I1", 48 + 9, 48 + 10, null);
        isRefused("sittingsPerWeek", Rule.SITTINGS_PER_WEEK, SEAT);
    }

    @Test
    void a_frozen_sitting_stays_whatever_they_work_elsewhere_but_nothing_more_is_added() {
        one(9).sitting("S2", 14, booth("fr", 1))
                .limits(limits(2, 999, 9, 0, 0))
                .elsewhere("I1", 9, 10, null)
                .elsewhere("I1", 11, 12, null);
        world.previous.add(new Seat("S1", "fr", "I1"));
        world.frozenBefore = at(10);
        assertThat(world.breaches(SEAT)).isEmpty();
        assertThat(world.breaches(SEAT, seat("S2", "fr", "I1"))).containsExactly("sittingsPerDay");
        assertThat(world.solved().seats()).containsExactly(new Seat("S1", "fr", "I1"));
    }

    @Test
    void somebody_who_must_be_in_two_rooms_needs_time_to_get_there() {
        apart(60);
        world.travel.add(new Travel("popov", "far", 61));
        Assignment[] both = {seat("S1", "fr", "I1", "popov/1", 1), seat("S2", "fr", "I1", "far/1", 1)};
        isRefused("travel", Rule.TRAVEL, both);
        world.travel.set(0, new Travel("far", "popov", 60));
        isAllowed(both);
    }

    @Test
    void who_may_stay_at_home_travels_nowhere() {
        apart(0);
        world.travel.add(new Travel("popov", "far", 600));
        world.people.set(0, from(world.people.getFirst(), true, true, "zoom"));
        isAllowed(seat("S1", "fr", "I1", "popov/1", 1), seat("S2", "fr", "I1"));
        assertThat(world.breaches(seat("S1", "fr", "I1", "popov/1", 1), seat("S2", "fr", "I1", "far/1", 1)))
                .containsExactly("travel");
    }

    @Test
    void a_room_wired_to_the_platform_is_chosen_where_the_own_one_is_too_far() {
        apart(0);
        world.rooms = List.of(new Room("popov", 8, 3, List.of("zoom")), new Room("far", 1, 1, List.of("zoom")));
        world.travel.add(new Travel("popov", "far", 600));
        RosterSolution solution = world.solved();
        assertThat(solution.assignments()).hasSize(2);
        assertThat(solution.assignments().stream()
                        .map(one -> one.place().replaceAll("/.*", ""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_room_of_a_sitting_elsewhere_may_be_too_far() {
        one(9).elsewhere("I1", 11, 12, "far").people.set(0, from(world.people.getFirst(), true, false));
        world.travel.add(new Travel("popov", "far", 61));
        isRefused("travel", Rule.TRAVEL, seat("S1", "fr", "I1", "popov/1", 1));
        world.travel.set(0, new Travel("popov", "far", 60));
        isAllowed(seat("S1", "fr", "I1", "popov/1", 1));
    }

    @Test
    void who_gives_no_relay_is_no_relay_giver() {
        world.sitting("S1", at(9), Mode.HYBRID, "zoom", "popov", List.of("zh", "en"), booth("fr", 1), booth("en", 1));
        world.person("F1", "fr", "", "en").person("E1", "en", "", "zh");
        assertThat(world.solved(Objective.RELAYS)).isEqualTo(1);
        world.withoutRelay = Set.of("E1");
        assertThat(world.solved(Objective.UNCOVERED)).isEqualTo(1);
        assertThat(world.solved(Objective.RELAYS)).isZero();
    }

    @Test
    void who_gives_no_relay_still_understands_for_themselves_where_one_would_do() {
        world.sitting("S1", at(9), Mode.HYBRID, "zoom", "popov", List.of("zh"), booth("fr", 1));
        world.person("F1", "fr", "", "zh");
        world.withoutRelay = Set.of("F1");
        assertThat(world.solved(Objective.UNCOVERED)).isZero();
    }

    @Test
    void undesirable_hours_are_shared_and_come_after_load() {
        world.judged = true;
        world.sitting("S1", 20, booth("fr", 1)).sitting("S2", 22, booth("fr", 1));
        world.sitting("S3", 33, booth("fr", 1)).sitting("S4", 46, booth("fr", 1));
        world.person("I1", "fr", "", "en").person("I2", "fr", "", "en");
        assertThat(world.solved(Objective.LOAD)).isZero();
        assertThat(world.solved(Objective.UNDESIRABLE)).isZero();
        assertThat(RosterCheck.values(
                        world.problem(),
                        List.of(seat("S1", "fr", "I1"), seat("S2", "fr", "I2"), seat("S4", "fr", "I2"))))
                .containsEntry(Objective.UNDESIRABLE, 120L)
                .containsEntry(Objective.LOAD, 60L);
        assertThat(world.solved().levels().stream().map(Level::name))
                .containsSubsequence(
                        Objective.LOAD, Objective.UNDESIRABLE, Objective.COST, Objective.WISHES, Objective.CHANGES);
    }

    @Test
    void hours_are_undesirable_at_home_not_in_the_house() {
        world.judged = true;
        world.sitting("S1", 9, booth("fr", 1));
        world.person(in(ZoneId.of("America/New_York"), interpreter("I1", "fr", "", "en")))
                .person("I2", "fr", "", "en");
        assertThat(world.solved().seats()).containsExactly(new Seat("S1", "fr", "I2"));
        assertThat(RosterCheck.values(world.problem(), List.of(SEAT))).containsEntry(Objective.UNDESIRABLE, 60L);
    }

    @Test
    void who_would_rather_work_for_the_body_does() {
        world.judged = true;
        world.eager = Set.of("I2");
        one(9).person("I2", "fr", "", "en");
        assertThat(world.solved().seats()).containsExactly(new Seat("S1", "fr", "I2"));
        assertThat(RosterCheck.values(world.problem(), List.of(SEAT))).containsEntry(Objective.WISHES, 1L);
    }

    @Test
    void who_would_rather_share_a_booth_does_so_once_at_least() {
        world.judged = true;
        world.sitting("S1", 9, booth("fr", 2)).person("I1", "fr", "", "en").person("I2", "fr", "", "en");
        world.person("I3", "fr", "", "en").person("E1", "en", "", "fr");
        world.likings.addAll(List.of(new Liking("I1", "I3"), new Liking("I1", "E1")));
        assertThat(world.solved(Objective.WISHES)).isEqualTo(1);
        assertThat(world.solved().seats())
                .containsExactlyInAnyOrder(new Seat("S1", "fr", "I1"), new Seat("S1", "fr", "I3"));
        assertThat(RosterCheck.values(world.problem(), List.of(SEAT, seat("S1", "fr", "I2", "remote", 2))))
                .containsEntry(Objective.WISHES, 2L);
    }

    @Test
    void one_team_follows_one_subject() {
        world.judged = true;
        for (int day = 0; day < 2; day++) {
            world.sitting("A" + day, 9 + 24 * day, booth("fr", 1)).sitting("B" + day, 14 + 24 * day, booth("fr", 1));
        }
        world.person("I1", "fr", "", "en").person("I2", "fr", "", "en");
        world.subjects.addAll(List.of(new Subject("1", Set.of("A0", "B1")), new Subject("2", Set.of("B0", "A1"))));
        RosterSolution solution = world.solved();
        assertThat(solution.level(Objective.WISHES)).contains(new Level(Objective.WISHES, 0, 0));
        assertThat(RosterCheck.values(world.problem(), List.of(seat("A0", "fr", "I1"), seat("B1", "fr", "I2"))))
                .containsEntry(Objective.WISHES, 1L);
    }

    @Test
    void a_pin_against_work_elsewhere_makes_the_problem_infeasible() {
        one(9).elsewhere("I1", 9, 10, null).pins.add(new Seat("S1", "fr", "I1"));
        assertThat(world.solved().status()).isEqualTo(Status.INFEASIBLE);
    }

    private TestRosters one(int hour) {
        return world.sitting("S1", hour, booth("fr", 1)).person("I1", "fr", "", "en");
    }

    /** Two sittings with so many minutes between them in two rooms, for somebody who has to be there. */
    private void apart(int minutes) {
        world.rooms = List.of(new Room("popov", 8, 3, List.of()), new Room("far", 1, 1, List.of()));
        world.sitting("S1", 9, booth("fr", 1));
        world.sitting(
                "S2",
                at(10).plusSeconds(60L * minutes),
                Mode.HYBRID,
                "zoom",
                "far",
                List.of("en", "fr"),
                booth("fr", 1));
        world.person(from(interpreter("I1", "fr", "", "en"), true, false));
    }

    private void isRefused(String rule, Rule reason, Assignment... assignments) {
        assertThat(world.breaches(assignments)).containsExactly(rule);
        RosterSolution solution = world.solved();
        assertThat(solution.assignments()).hasSize(assignments.length - 1);
        assertThat(solution.empty().getFirst().reasons()).contains(new Reason(reason, 1));
    }

    private void isAllowed(Assignment... assignments) {
        assertThat(world.breaches(assignments)).isEmpty();
        assertThat(world.solved().assignments()).hasSize(assignments.length);
    }

    private static Limits limits(int perDay, int minutes, int perWeek, int breaks, int rest) {
        return new Limits(perDay, minutes, perWeek, breaks, rest, 30, 1, false);
    }
}
