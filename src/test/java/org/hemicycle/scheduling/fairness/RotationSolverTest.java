package org.hemicycle.scheduling.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RotationSolverTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final List<String> ZONES = List.of(
            "America/Los_Angeles",
            "America/New_York",
            "America/Sao_Paulo",
            "Africa/Lagos",
            "Europe/Zurich",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Fiji");

    @RepeatedTest(8)
    void no_rotation_of_a_small_series_is_fairer_than_the_one_that_is_proved(RepetitionInfo repetition) {
        RotationProblem problem = random(new Random(repetition.getCurrentRepetition()));

        Rotation rotation = RotationSolver.solve(problem, 0, TIME, 2);

        assertThat(rotation.proved()).isTrue();
        assertThat(figures(rotation.outcome())).isEqualTo(best(problem));
        assertThat(rotation.levels().stream().map(Rotation.Level::value)).isEqualTo(figures(rotation.outcome()));
    }

    @Test
    void every_hour_lies_within_the_windows_of_host_and_interpreters() {
        RotationProblem problem = new RotationProblem(
                List.of(TestScale.member("FJ", "Pacific/Fiji"), TestScale.member("BR", "America/Sao_Paulo")),
                Map.of(),
                Rhythm.WEEKLY.days(LocalDate.of(2020, 3, 3), 6, Set.of()),
                120,
                30,
                new Window(ZURICH, LocalTime.of(7, 0), LocalTime.of(22, 0)),
                new Window(ZoneId.of("Europe/London"), LocalTime.of(9, 0), LocalTime.of(20, 0)),
                TestScale.FIRST);

        Rotation rotation = RotationSolver.solve(problem, 0, TIME, 2);

        assertThat(rotation.starts()).hasSize(6).allSatisfy(start -> {
            assertThat(start.atZone(ZURICH).toLocalTime()).isBetween(LocalTime.of(7, 0), LocalTime.of(20, 0));
            assertThat(start.atZone(ZoneId.of("Europe/London")).toLocalTime())
                    .isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
        });
    }

    @Test
    void a_series_without_an_acceptable_hour_is_refused_by_a_sentence() {
        RotationProblem problem = new RotationProblem(
                List.of(TestScale.member("FJ", "Pacific/Fiji")),
                Map.of(),
                List.of(LocalDate.of(2020, 6, 9)),
                120,
                60,
                new Window(ZURICH, LocalTime.of(8, 0), LocalTime.of(9, 0)),
                Window.allDay(ZURICH),
                TestScale.FIRST);

        assertThatThrownBy(() -> RotationSolver.solve(problem, 0, TIME, 2)).isInstanceOf(Refused.class);
    }

    @Test
    void slack_for_the_worst_is_used_for_a_smaller_total() {
        RotationProblem problem = random(new Random(7));

        RotationOutcome strict = RotationSolver.solve(problem, 0, TIME, 2).outcome();
        RotationOutcome loose = RotationSolver.solve(problem, 100, TIME, 2).outcome();

        assertThat(loose.total()).isLessThan(strict.total());
        assertThat(loose.worst()).isBetween(strict.worst(), 2 * strict.worst());
    }

    @Test
    void a_series_leaves_out_holidays_and_a_working_week_its_end() {
        assertThat(Rhythm.WEEKLY.days(LocalDate.of(2020, 12, 11), 3, Set.of(LocalDate.of(2020, 12, 25))))
                .containsExactly(LocalDate.of(2020, 12, 11), LocalDate.of(2020, 12, 18), LocalDate.of(2021, 1, 1));
        assertThat(Rhythm.WORKING_DAYS.days(LocalDate.of(2020, 6, 11), 3, Set.of()))
                .containsExactly(LocalDate.of(2020, 6, 11), LocalDate.of(2020, 6, 12), LocalDate.of(2020, 6, 15));
    }

    @Test
    void three_hours_in_turn_are_eight_hours_apart_and_one_hour_is_always_the_same() {
        RotationProblem problem = random(new Random(3));

        List<Instant> three = RotationBaselines.threeInTurn(problem);
        List<Instant> one = RotationBaselines.alwaysTheBest(problem);

        assertThat(Duration.between(three.get(0), three.get(1)).toHours() % 24).isEqualTo(8);
        assertThat(one.stream().map(start -> start.atZone(ZURICH).toLocalTime()).distinct())
                .hasSize(1);
    }

    /** Four sittings over a change of clocks, six hours a day to choose from, some burdens from before. */
    private static RotationProblem random(Random random) {
        List<Member> members = new ArrayList<>();
        Map<String, Long> before = new HashMap<>();
        for (int number = 0; number < 7; number++) {
            members.add(TestScale.member("M" + number, ZONES.get(random.nextInt(ZONES.size()))));
            before.put("M" + number, random.nextInt(4) * 60L);
        }
        return new RotationProblem(
                members,
                before,
                Rhythm.WEEKLY.days(LocalDate.of(2020, 3, 3).plusWeeks(random.nextInt(40)), 4, Set.of()),
                60 + 30 * random.nextInt(4),
                60,
                new Window(ZURICH, LocalTime.of(random.nextInt(12), 0), LocalTime.of(20 + random.nextInt(4), 0)),
                Window.allDay(ZURICH),
                TestScale.FIRST);
    }

    private static List<Long> best(RotationProblem problem) {
        List<Long> best = new ArrayList<>();
        tryAll(problem, new ArrayList<>(), best);
        return best;
    }

    private static void tryAll(RotationProblem problem, List<Integer> chosen, List<Long> best) {
        int day = chosen.size();
        if (day == problem.days().size()) {
            List<Long> figures = figures(problem, chosen);
            if (best.isEmpty() || compare(figures, best) < 0) {
                best.clear();
                best.addAll(figures);
            }
            return;
        }
        for (int start : problem.accepted(day)) {
            chosen.add(start);
            tryAll(problem, chosen, best);
            chosen.removeLast();
        }
    }

    private static List<Long> figures(RotationProblem problem, List<Integer> chosen) {
        long worst = 0;
        long total = 0;
        long atWorst = 0;
        for (int member = 0; member < problem.members().size(); member++) {
            long borne = problem.before(member);
            for (int day = 0; day < chosen.size(); day++) {
                borne += problem.burden(day, chosen.get(day), member);
                total += problem.burden(day, chosen.get(day), member);
            }
            atWorst = borne > worst ? 1 : borne == worst ? atWorst + 1 : atWorst;
            worst = Math.max(worst, borne);
        }
        return List.of(worst, total, atWorst);
    }

    private static List<Long> figures(RotationOutcome outcome) {
        return List.of(outcome.worst(), outcome.total(), (long) outcome.atWorst());
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int level = 0; level < one.size(); level++) {
            int order = Long.compare(one.get(level), other.get(level));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
