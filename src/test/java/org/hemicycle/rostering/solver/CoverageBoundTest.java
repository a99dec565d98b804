package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.rostering.TestRosters.at;
import static org.hemicycle.rostering.TestRosters.booth;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.junit.jupiter.api.Test;

class CoverageBoundTest {
    private static final Limits TWO_GIVE_RELAY = new Limits(9, 999, 9, 0, 0, 30, 2, false);

    @Test
    void nobody_hears_for_two_sittings_at_once() {
        TestRosters world = world().sitting("S1", 10, booth("en", 1), booth("fr", 1))
                .sitting("S2", 10, booth("en", 1), booth("fr", 1));
        assertThat(asserted(world, Objective.UNCOVERED)).isEqualTo(1);
    }

    @Test
    void whoever_is_free_by_then_hears_for_the_next_sitting_too() {
        TestRosters world = world().sitting("S1", 10, booth("en", 1), booth("fr", 1))
                .sitting("S2", 12, booth("en", 1), booth("fr", 1));
        assertThat(asserted(world, Objective.UNCOVERED)).isZero();
    }

    @Test
    void two_who_understand_different_floors_give_relay_of_neither() {
        TestRosters world = new TestRosters()
                .limits(TWO_GIVE_RELAY)
                .person("E1", "en", "", "ar")
                .person("E2", "en", "", "ar")
                .person("E3", "en", "", "zh")
                .person("E4", "en", "", "zh")
                .person("F1", "fr", "", "en")
                .sitting(
                        "S1",
                        at(10),
                        Mode.HYBRID,
                        "zoom",
                        "popov",
                        List.of("ar", "zh"),
                        booth("en", 2),
                        booth("fr", 1));
        assertThat(asserted(world, Objective.UNCOVERED)).isEqualTo(2);
        assertThat(world.solved(Objective.UNCOVERED)).isEqualTo(2);
    }

    @Test
    void what_is_not_direct_and_not_uncovered_takes_relays() {
        TestRosters world = new TestRosters()
                .person("E1", "en", "", "ar")
                .person("F1", "fr", "", "en")
                .sitting("S1", at(10), Mode.HYBRID, "zoom", "popov", List.of("ar"), booth("en", 1), booth("fr", 1));
        assertThat(asserted(world, Objective.UNCOVERED)).isZero();
        assertThat(world.solved(Objective.RELAYS)).isEqualTo(1);
        Plan plan = new Plan(world.problem());
        BitSet full = new BitSet();
        full.set(0, 2);
        Incumbent best = new Incumbent(plan, full, budget(), progress -> {});
        new CoverageBound(plan, budget(), best).prove(1);
        assertThat(best.proved(Objective.RELAYS)).isTrue();
    }

    /** Of those who have English only one understands French. */
    private static TestRosters world() {
        return new TestRosters()
                .person("E1", "en", "", "fr")
                .person("E2", "en", "", "")
                .person("F1", "fr", "", "en")
                .person("F2", "fr", "", "en");
    }

    private static long asserted(TestRosters world, Objective level) {
        Plan plan = new Plan(world.problem());
        Incumbent nobody = new Incumbent(plan, new BitSet(), budget(), progress -> {});
        new CoverageBound(plan, budget(), nobody).prove(1);
        return nobody.asserted(level);
    }

    private static Budget budget() {
        return new Budget(Duration.ofSeconds(60), 1);
    }
}
