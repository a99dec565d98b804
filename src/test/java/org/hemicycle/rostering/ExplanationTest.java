package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hemicycle.rostering.TestRosters.at;
import static org.hemicycle.rostering.TestRosters.away;
import static org.hemicycle.rostering.TestRosters.booth;
import static org.hemicycle.rostering.TestRosters.from;
import static org.hemicycle.rostering.TestRosters.interpreter;
import static org.hemicycle.rostering.TestRosters.seat;

import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.Coverage;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.check.Relaxation;
import org.hemicycle.rostering.check.Relaxation.What;
import org.hemicycle.rostering.check.Relaxations;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final TestRosters world = new TestRosters();

    @Test
    void one_more_sitting_a_day_is_named_where_it_alone_keeps_somebody_out() {
        world.limits(new Limits(1, 999, 9, 0, 0, 30, 1, false))
                .sitting("S1", 9, booth("fr", 1))
                .sitting("S2", 11, booth("fr", 1))
                .person("I1", "fr", "", "en");

        assertThat(ways("S2", "fr", seat("S1", "fr", "I1")))
                .containsExactly(new Relaxations.Way("I1", List.of(new Relaxation(What.SITTINGS_PER_DAY, 1, 2, ""))));
    }

    @Test
    void a_night_is_shortened_to_what_it_would_be_and_no_more() {
        world.limits(new Limits(9, 999, 9, 0, 660, 30, 1, false))
                .sitting("S1", 20, booth("fr", 1))
                .sitting("S2", 24 + 7, booth("fr", 1))
                .person("I1", "fr", "", "en");

        assertThat(ways("S2", "fr", seat("S1", "fr", "I1")))
                .containsExactly(new Relaxations.Way("I1", List.of(new Relaxation(What.REST_MINUTES, 660, 600, ""))));
    }

    @Test
    void who_has_the_language_as_b_could_come_by_retour() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "en", "fr", "");

        assertThat(ways("S1", "fr")).containsExactly(new Relaxations.Way("I1", List.of(new Relaxation(What.RETOUR))));
    }

    @Test
    void who_needs_two_rules_relaxed_is_not_named_beside_one_who_needs_one() {
        world.sitting("S1", 9, booth("fr", 1))
                .person(away(interpreter("I1", "en", "fr", ""), 8, 12))
                .person(away(interpreter("I2", "fr", "", "en"), 8, 12));

        assertThat(ways("S1", "fr"))
                .containsExactly(new Relaxations.Way("I2", List.of(new Relaxation(What.AVAILABLE))));
    }

    @Test
    void training_on_the_platform_is_a_place_to_work_from() {
        world.rooms.clear();
        world.sitting("S1", at(9), Mode.VIRTUAL, "zoom", null, List.of("en"), booth("fr", 1))
                .person(from(interpreter("I1", "fr", "", "en"), false, true, "teams"));

        assertThat(ways("S1", "fr"))
                .contains(new Relaxations.Way("I1", List.of(new Relaxation(What.TRAINING, 0, 0, "zoom"))));
    }

    @Test
    void one_more_in_a_booth_is_named_where_the_booths_are_full() {
        world.rooms.clear();
        world.rooms.add(new Room("popov", 1, 1, List.of()));
        world.sitting("S1", at(9), Mode.IN_PERSON, null, "popov", List.of("en"), booth("fr", 2))
                .person("I1", "fr", "", "en")
                .person("I2", "fr", "", "en");

        assertThat(ways("S1", "fr", seat("S1", "fr", "I1", "popov/1", 1)))
                .containsExactly(new Relaxations.Way("I2", List.of(new Relaxation(What.OCCUPANCY, 1, 2, ""))));
    }

    @Test
    void nothing_that_can_be_relaxed_brings_somebody_who_does_not_have_the_language() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "en", "", "fr");

        assertThat(ways("S1", "fr")).isEmpty();
    }

    @Test
    void the_next_best_is_the_one_with_whom_the_roster_is_worth_most() {
        world.sitting("S1", 9, booth("fr", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "fr", "", "")
                .person("I3", "fr", "", "en");

        SeatView.Member member =
                view("S1", "fr", seat("S1", "fr", "I1")).members().getFirst();

        assertThat(member.without()).containsEntry(Objective.EMPTY_SEATS, 1L).containsEntry(Objective.UNCOVERED, 1L);
        assertThat(member.options())
                .extracting(SeatView.Option::interpreter, SeatView.Option::change)
                .containsExactly(tuple("I3", Map.of()), tuple("I2", Map.of(Objective.UNCOVERED, 1L)));
    }

    @Test
    void an_empty_seat_names_those_whom_a_rule_keeps_out() {
        world.sitting("S1", 9, booth("fr", 1))
                .person(away(interpreter("I1", "fr", "", "en"), 8, 12))
                .person("I2", "en", "", "fr");

        assertThat(view("S1", "fr").keptOut())
                .isEqualTo(Map.of(Rule.UNAVAILABLE, List.of("I1"), Rule.QUALIFIED, List.of("I2")));
    }

    @Test
    void the_one_absence_that_breaks_coverage_is_named_and_the_others_are_not() {
        world.sitting("S1", 9, booth("fr", 2), booth("en", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "fr", "", "")
                .person("I3", "en", "", "fr");

        Coverage coverage =
                coverage("S1", seat("S1", "fr", "I1"), seat("S1", "fr", "I2", "remote", 2), seat("S1", "en", "I3"));

        assertThat(coverage.never()).isEmpty();
        assertThat(coverage.losses())
                .extracting(loss -> loss.absent().interpreter())
                .containsExactlyInAnyOrder("I1", "I3");
    }

    @Test
    void a_turn_at_which_nobody_at_work_understands_the_floor_is_named() {
        world.sitting("S1", 9, booth("fr", 2)).person("I1", "fr", "", "en").person("I2", "fr", "", "");

        Coverage coverage = coverage("S1", seat("S1", "fr", "I1"), seat("S1", "fr", "I2", "remote", 2));

        assertThat(coverage.gaps()).containsExactly(new Coverage.Gap(2, List.of(new Coverage.Pair("en", "fr"))));
    }

    @Test
    void a_roster_made_by_hand_is_completed_so_that_the_check_finds_nothing_wrong_in_it() {
        world.sitting("S1", 9, booth("fr", 2), booth("en", 1), booth("es", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "fr", "", "es")
                .person("I3", "en", "", "fr")
                .person("I4", "es", "", "fr");
        HandMade roster = new HandMade(world.problem(), List.of())
                .with(new Seat("S1", "fr", "I1"))
                .with(new Seat("S1", "en", "I3"))
                .with(new Seat("S1", "es", "I4"));

        RosterSolution completed = Completed.of(world.problem(), roster.assignments());

        assertThat(completed.empty()).hasSize(1);
        assertThat(RosterCheck.violations(world.problem(), completed)).isEmpty();
    }

    @Test
    void what_the_solver_proved_holds_for_a_change_by_hand_until_a_level_gets_worse() {
        world.sitting("S1", 9, booth("fr", 1)).person("I1", "fr", "", "en").person("I2", "fr", "", "");
        RosterSolution solved = world.solved();
        HandMade worse = HandMade.of(world.problem(), solved.assignments()).instead(new Seat("S1", "fr", "I1"), "I2");

        RosterSolution completed = Completed.of(world.problem(), worse.assignments(), solved.levels());

        assertThat(completed.level(Objective.EMPTY_SEATS).orElseThrow().proved())
                .isTrue();
        assertThat(completed.level(Objective.UNCOVERED).orElseThrow())
                .isEqualTo(new RosterSolution.Level(Objective.UNCOVERED, 1, 0));
        assertThat(RosterCheck.violations(world.problem(), completed)).isEmpty();
    }

    @Test
    void whoever_takes_a_seat_takes_its_turn_and_a_swap_keeps_both() {
        world.sitting("S1", 9, booth("fr", 2))
                .sitting("S2", 11, booth("fr", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "fr", "", "en")
                .person("I3", "fr", "", "en");
        HandMade roster = HandMade.of(
                world.problem(),
                List.of(seat("S1", "fr", "I1"), seat("S1", "fr", "I2", "remote", 2), seat("S2", "fr", "I3")));

        HandMade swapped = roster.swapped(new Seat("S1", "fr", "I1"), new Seat("S2", "fr", "I3"));

        assertThat(swapped.find(new Seat("S1", "fr", "I3")))
                .map(Assignment::turn)
                .contains(1);
        assertThat(swapped.find(new Seat("S1", "fr", "I2")))
                .map(Assignment::turn)
                .contains(2);
        assertThat(swapped.find(new Seat("S2", "fr", "I1")))
                .map(Assignment::turn)
                .contains(1);
        assertThat(RosterCheck.violations(world.problem(), Completed.of(world.problem(), swapped.assignments())))
                .isEmpty();
    }

    @Test
    void a_difference_says_per_booth_who_leaves_and_who_comes() {
        RosterDifference difference = RosterDifference.between(
                List.of(new Seat("S1", "fr", "I1"), new Seat("S1", "fr", "I2")),
                List.of(new Seat("S1", "FR", "I2"), new Seat("S1", "fr", "I3")));

        assertThat(difference.byBooth())
                .containsExactly(new RosterDifference.Change("S1", "fr", List.of("I1"), List.of("I3")));
    }

    private List<Relaxations.Way> ways(String sitting, String booth, Assignment... assignments) {
        return Relaxations.smallest(new HandMade(world.problem(), List.of(assignments)), sitting, booth);
    }

    private SeatView view(String sitting, String booth, Assignment... assignments) {
        return new SeatView(world.problem(), Completed.of(world.problem(), List.of(assignments)), sitting, booth);
    }

    private Coverage coverage(String sitting, Assignment... assignments) {
        return new Coverage(
                world.problem(),
                List.of(assignments),
                world.sittings.stream()
                        .filter(one -> one.id().equals(sitting))
                        .findFirst()
                        .orElseThrow());
    }
}
