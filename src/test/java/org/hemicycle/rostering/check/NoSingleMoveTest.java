package org.hemicycle.rostering.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.solver.RosterSolver;
import org.junit.jupiter.api.Test;

/** Tries, with the check alone, whether one person moving or two changing places would make a finished roster better. */
class NoSingleMoveTest {
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ru");
    private static final Instant MONDAY = Instant.parse("2020-06-08T08:00:00Z");
    private static final int SITTINGS = 12;
    private static final int PEOPLE = 28;

    @Test
    void no_move_and_no_swap_makes_a_new_roster_better() {
        RosterProblem problem = problem(1);
        nothingHelps(problem, solved(problem));
    }

    @Test
    void no_move_and_no_swap_makes_a_repair_better() {
        RosterProblem problem = problem(2);
        RosterProblem repair = withoutTheFirst(problem, solved(problem).seats());
        nothingHelps(repair, solved(repair));
    }

    private static void nothingHelps(RosterProblem problem, RosterSolution solution) {
        assertThat(RosterCheck.violations(problem, solution)).isEmpty();
        List<Assignment> roster = solution.assignments();
        long[] stated = values(problem, roster);
        for (List<Assignment> other : others(problem, roster)) {
            if (Arrays.compare(values(problem, other), stated) < 0) {
                assertThat(legal(problem, other)).as("%s", other).isFalse();
            }
        }
    }

    private static List<List<Assignment>> others(RosterProblem problem, List<Assignment> roster) {
        List<List<Assignment>> others = new ArrayList<>();
        for (int one = 0; one < roster.size(); one++) {
            for (Interpreter interpreter : problem.interpreters()) {
                others.add(changed(roster, one, interpreter.id()));
            }
            for (int other = 0; other < one; other++) {
                List<Assignment> swapped =
                        changed(roster, one, roster.get(other).interpreter());
                others.add(changed(swapped, other, roster.get(one).interpreter()));
            }
        }
        for (Sitting sitting : problem.sittings()) {
            for (Booth booth : sitting.booths()) {
                for (Interpreter interpreter : problem.interpreters()) {
                    List<Assignment> joined = new ArrayList<>(roster);
                    joined.add(new Assignment(sitting.id(), booth.language(), interpreter.id(), "remote", 1));
                    others.add(joined);
                }
            }
        }
        return others;
    }

    private static List<Assignment> changed(List<Assignment> roster, int at, String interpreter) {
        List<Assignment> changed = new ArrayList<>(roster);
        Assignment old = roster.get(at);
        changed.set(at, new Assignment(old.sitting(), old.booth(), interpreter, "remote", old.turn()));
        return changed;
    }

    private static long[] values(RosterProblem problem, List<Assignment> roster) {
        return RosterCheck.values(problem, roster).values().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static boolean legal(RosterProblem problem, List<Assignment> roster) {
        Violations violations = new Violations();
        RosterSolution made =
                new RosterSolution(RosterSolution.Status.FEASIBLE, 0, List.of(), roster, List.of(), List.of());
        CheckedRoster checked = new CheckedRoster(problem, made, violations);
        if (violations.none()) {
            new CheckedTeams(checked, violations).check();
            new CheckedDays(checked, violations).check();
            new CheckedPlaces(checked, violations).check();
        }
        return violations.list().stream().allMatch(one -> one.rule().equals("turn"));
    }

    /** Too large for one model of it to be proved in the time: what ends is polished. */
    private static RosterProblem problem(long seed) {
        Random random = new Random(seed);
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < SITTINGS; i++) {
            List<Booth> booths = LANGUAGES.stream()
                    .map(language -> new Booth(language, 2, language.equals("ar")))
                    .toList();
            Instant start = MONDAY.plus(i / 4, ChronoUnit.DAYS).plus(i % 4 / 2 * 4L, ChronoUnit.HOURS);
            sittings.add(new Sitting("S" + i, start, 120, Mode.VIRTUAL, "zoom", null, LANGUAGES, booths));
        }
        List<Interpreter> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(random, i));
        }
        Limits limits = new Limits(2, 360, 5, 90, 660, 30, 2, true);
        return new RosterProblem("moves", limits, List.of(), sittings, people, List.of(), List.of(), null);
    }

    private static Interpreter person(Random random, int i) {
        List<String> others = new ArrayList<>(LANGUAGES);
        others.remove(i % LANGUAGES.size());
        Collections.shuffle(others, random);
        return new Interpreter(
                "I" + i,
                List.of(LANGUAGES.get(i % LANGUAGES.size())),
                others.subList(0, random.nextInt(2)),
                others.subList(1, 1 + random.nextInt(2)),
                List.of("zoom"),
                false,
                true,
                ZoneId.of("Europe/Zurich"),
                List.of(),
                random.nextInt(3) * 100,
                0,
                List.of());
    }

    private static RosterProblem withoutTheFirst(RosterProblem problem, List<Seat> published) {
        List<Interpreter> people = new ArrayList<>(problem.interpreters());
        Interpreter first = people.getFirst();
        people.set(
                0,
                new Interpreter(
                        first.id(),
                        first.a(),
                        first.b(),
                        first.c(),
                        first.platforms(),
                        first.onsite(),
                        first.remote(),
                        first.zone(),
                        List.of(new Span(MONDAY, MONDAY.plus(30, ChronoUnit.DAYS))),
                        first.dailyCost(),
                        first.contractMinutes(),
                        first.excludes()));
        return new RosterProblem(
                problem.name(),
                problem.limits(),
                problem.rooms(),
                problem.sittings(),
                people,
                List.of(),
                published,
                null);
    }

    private static RosterSolution solved(RosterProblem problem) {
        return RosterSolver.within(Duration.ofSeconds(6)).workers(1).solve(problem);
    }
}
