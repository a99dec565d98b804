package org.hemicycle.rostering.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.junit.jupiter.api.Test;

class CoverageAnnealersTest {
    private static final int PROBLEMS = 60;
    private static final double SECONDS = 0.1;

    @Test
    void two_workers_with_a_week_each_make_one_roster_that_keeps_every_rule_and_is_no_worse() {
        LongStream.range(0, PROBLEMS).forEach(seed -> {
            RosterProblem problem = twoWeeks(RandomProblems.problem(seed));
            Plan plan = new Plan(problem);
            if (!plan.contradicted() && Honoured.together(plan)) {
                Budget budget = new Budget(Duration.ofSeconds(10), 2);
                BitSet filled = new Filling(plan, budget, plan.required()).filled();
                Incumbent incumbent = new Incumbent(plan, filled, budget, progress -> {});
                long before = incumbent.value(Objective.UNCOVERED);
                long empty = incumbent.value(Objective.EMPTY_SEATS);
                new CoverageAnnealers(plan, budget, incumbent).improve(Objective.UNCOVERED, SECONDS);
                assertThat(RosterCheck.violations(problem, new Report(plan, incumbent, budget).solution()))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(incumbent.value(Objective.EMPTY_SEATS)).isLessThanOrEqualTo(empty);
                if (incumbent.value(Objective.EMPTY_SEATS) == empty) {
                    assertThat(incumbent.value(Objective.UNCOVERED)).isLessThanOrEqualTo(before);
                }
            }
        });
    }

    /** Every other sitting a week later, and nothing published that would have to stay. */
    private static RosterProblem twoWeeks(RosterProblem problem) {
        List<Sitting> sittings = new ArrayList<>();
        for (Sitting one : problem.sittings()) {
            Duration later = Duration.ofDays(sittings.size() % 2 * 7L);
            sittings.add(new Sitting(
                    one.id(),
                    one.start().plus(later),
                    one.minutes(),
                    one.mode(),
                    one.platform(),
                    one.room(),
                    one.floor(),
                    one.booths()));
        }
        return new RosterProblem(
                problem.name(),
                problem.limits(),
                problem.rooms(),
                sittings,
                problem.interpreters(),
                problem.pins(),
                List.of(),
                null);
    }
}
