package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.rostering.TestRosters.at;
import static org.hemicycle.rostering.TestRosters.booth;
import static org.hemicycle.rostering.TestRosters.twoWay;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.check.RandomHouses;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Relay;
import org.junit.jupiter.api.Test;

/** What reaches whom directly, by relay or not at all; solver and check must count alike, or solving fails. */
class CoverageTest {
    private final TestRosters world = new TestRosters();

    @Test
    void a_language_that_somebody_of_the_team_understands_is_direct() {
        floor("zh", booth("fr", 1)).person("I1", "fr", "", "zh");
        reaches(0, 0);
    }

    @Test
    void a_language_that_nobody_understands_is_not_covered() {
        floor("zh", booth("fr", 1)).person("I1", "fr", "", "en");
        reaches(1, 0);
    }

    @Test
    void a_floor_language_needs_no_interpretation_into_itself() {
        floor("fr", booth("fr", 1));
        reaches(0, 0);
    }

    @Test
    void an_empty_booth_understands_nothing() {
        floor("zh", booth("fr", 1));
        reaches(1, 0);
    }

    @Test
    void a_two_way_booth_works_onto_the_channel_of_an_empty_one() {
        floor("zh", booth("fr", 1), twoWay("zh", 1)).person("I1", "zh", "fr", "");
        reaches(0, 0);
    }

    @Test
    void a_booth_that_is_not_two_way_does_not_work_out_of_its_language() {
        floor("zh", booth("fr", 1), booth("zh", 1)).person("I1", "zh", "fr", "");
        reaches(1, 0);
    }

    @Test
    void a_two_way_booth_needs_as_many_givers_as_asked() {
        givers(2)
                .floor("zh", booth("fr", 1), twoWay("zh", 2))
                .person("I1", "zh", "fr", "")
                .person("I2", "zh", "", "fr");
        reaches(1, 0);
    }

    @Test
    void a_small_two_way_team_gives_with_all_its_members() {
        givers(3)
                .floor("zh", booth("fr", 1), twoWay("zh", 2))
                .person("I1", "zh", "fr", "")
                .person("I2", "zh", "fr", "");
        reaches(0, 0);
    }

    @Test
    void another_booth_serves_as_pivot() {
        floor("zh", booth("fr", 1), booth("en", 1)).person("I1", "fr", "", "en").person("I2", "en", "", "zh");
        reaches(0, 1);
        assertThat(world.solved().relays()).containsExactly(new Relay("S1", "zh", "fr", "en"));
    }

    @Test
    void a_pivot_needs_as_many_givers_as_asked() {
        givers(2)
                .floor("zh", booth("fr", 1), booth("en", 2))
                .person("I1", "fr", "", "en")
                .person("I2", "en", "", "zh")
                .person("I3", "en", "", "");
        reaches(1, 0);
    }

    @Test
    void a_seat_left_empty_in_the_pivot_asks_no_fewer_givers() {
        givers(2)
                .floor("zh", booth("fr", 1), booth("en", 2))
                .person("I1", "fr", "", "en")
                .person("I2", "en", "", "zh");
        reaches(1, 0);
    }

    @Test
    void a_two_way_booth_gives_relay_through_the_language_of_a_third() {
        floor("zh", booth("fr", 1), booth("en", 1), twoWay("zh", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "zh", "en", "");
        reaches(0, 1);
    }

    @Test
    void a_two_way_booth_gives_no_relay_through_a_language_without_a_booth() {
        floor("zh", booth("fr", 1), twoWay("zh", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "zh", "en", "");
        reaches(1, 0);
    }

    @Test
    void two_relays_in_a_row_do_not_count() {
        floor("zh", booth("fr", 1), booth("en", 1), booth("ru", 1))
                .person("I1", "fr", "", "en")
                .person("I2", "en", "", "ru")
                .person("I3", "ru", "", "zh");
        assertThat(world.solved(Objective.UNCOVERED)).isEqualTo(1);
        assertThat(world.solved(Objective.RELAYS)).isEqualTo(1);
    }

    @Test
    void a_tag_understands_no_other_of_its_family() {
        floor("zh-Hant", booth("fr", 1)).person("I1", "fr", "", "zh");
        reaches(1, 0);
    }

    @Test
    void tags_compare_ignoring_case() {
        floor("zh-hant", booth("fr", 1)).person("I1", "fr", "", "ZH-Hant");
        reaches(0, 0);
    }

    @Test
    void counting_by_bits_equals_counting_by_teams() {
        for (long seed = 0; seed < 300; seed++) {
            Plan plan = new Plan(seed % 2 == 0 ? RandomProblems.problem(seed) : RandomHouses.problem(seed));
            BitSet roster = anything(plan, seed);
            Draft draft = new Draft(plan, roster);
            for (Objective level : plan.problem().levels()) {
                assertThat(draft.value(level))
                        .as("%s of seed %d", level, seed)
                        .isEqualTo(Standing.of(plan, roster).value(level));
            }
        }
    }

    private static BitSet anything(Plan plan, long seed) {
        Draft draft = new Draft(plan, new BitSet());
        Random random = new Random(seed);
        plan.seats().stream()
                .filter(seat -> random.nextInt(3) > 0 && draft.allows(seat))
                .forEach(draft::take);
        return draft.roster();
    }

    private CoverageTest givers(int number) {
        world.limits(new Limits(9, 999, 9, 0, 0, 30, number, false));
        return this;
    }

    private TestRosters floor(String language, Booth... booths) {
        return world.sitting("S1", at(9), Mode.VIRTUAL, "zoom", null, List.of(language), booths);
    }

    private void reaches(long uncovered, long relays) {
        assertThat(world.solved(Objective.UNCOVERED)).isEqualTo(uncovered);
        assertThat(world.solved(Objective.RELAYS)).isEqualTo(relays);
    }
}
