package org.hemicycle.rostering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;
import org.hemicycle.rostering.solver.RosterSolver;
import org.jspecify.annotations.Nullable;

/** A small world to bend: two rooms, people for every booth, and limits that no test meets by chance. */
public final class TestRosters {
    public static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    public Limits limits = new Limits(9, 999, 9, 0, 0, 30, 1, false);
    public List<Room> rooms = new ArrayList<>(List.of(new Room("popov", 8, 3, List.of("zoom"))));
    public List<Sitting> sittings = new ArrayList<>();
    public List<Interpreter> people = new ArrayList<>();
    public List<Seat> pins = new ArrayList<>();
    public List<Seat> previous = new ArrayList<>();

    @Nullable
    public Instant frozenBefore;

    public Map<String, List<Engagement>> elsewhere = new HashMap<>();
    public List<Travel> travel = new ArrayList<>();
    public Set<String> withoutRelay = new HashSet<>();
    public Set<String> eager = new HashSet<>();
    public List<Liking> likings = new ArrayList<>();
    public List<Subject> subjects = new ArrayList<>();

    /** Whether the house judges undesirable hours and wishes too. */
    public boolean judged;

    public RosterProblem problem() {
        House house = new House(judged, elsewhere, travel, withoutRelay, eager, likings, subjects);
        return new RosterProblem("test", limits, rooms, sittings, people, pins, previous, frozenBefore, house);
    }

    /** Somebody works in another session, between these hours. */
    public TestRosters elsewhere(String id, int from, int to, @Nullable String room) {
        elsewhere.computeIfAbsent(id, key -> new ArrayList<>()).add(new Engagement(at(from), at(to), room));
        return this;
    }

    public TestRosters limits(Limits other) {
        limits = other;
        return this;
    }

    /** A hybrid sitting in Popov of 60 minutes, starting at this hour of Monday 8 June 2020 in Zurich. */
    public TestRosters sitting(String id, int hour, Booth... booths) {
        return sitting(id, at(hour), Mode.HYBRID, "zoom", "popov", List.of("en", "fr"), booths);
    }

    public TestRosters sitting(
            String id,
            Instant start,
            Mode mode,
            @Nullable String platform,
            @Nullable String room,
            List<String> floor,
            Booth... booths) {
        sittings.add(new Sitting(id, start, 60, mode, platform, room, floor, List.of(booths)));
        return this;
    }

    /** Hours after midnight in Zurich, of Monday 8 June 2020. */
    public static Instant at(int hour) {
        return Instant.parse("2020-06-07T22:00:00Z").plus(Duration.ofHours(hour));
    }

    public static Booth booth(String language, int team) {
        return new Booth(language, team, false);
    }

    public static Booth twoWay(String language, int team) {
        return new Booth(language, team, true);
    }

    public TestRosters person(String id, String a, String b, String c) {
        people.add(interpreter(id, a, b, c));
        return this;
    }

    public TestRosters person(Interpreter interpreter) {
        people.add(interpreter);
        return this;
    }

    public static Interpreter interpreter(String id, String a, String b, String c) {
        return new Interpreter(
                id, tags(a), tags(b), tags(c), List.of("zoom"), true, true, ZURICH, List.of(), 0, 0, List.of());
    }

    public static Interpreter away(Interpreter one, int from, int to) {
        List<Span> spans = List.of(new Span(at(from), at(to)));
        return one.awayDuring(spans);
    }

    public static Interpreter from(Interpreter one, boolean onsite, boolean remote, String... platforms) {
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                List.of(platforms),
                onsite,
                remote,
                one.zone(),
                one.unavailable(),
                one.dailyCost(),
                one.contractMinutes(),
                one.excludes());
    }

    public static Interpreter paid(Interpreter one, int dailyCost, int contractMinutes) {
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                one.platforms(),
                one.onsite(),
                one.remote(),
                one.zone(),
                one.unavailable(),
                dailyCost,
                contractMinutes,
                one.excludes());
    }

    public static Interpreter in(ZoneId zone, Interpreter one) {
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                one.platforms(),
                one.onsite(),
                one.remote(),
                zone,
                one.unavailable(),
                one.dailyCost(),
                one.contractMinutes(),
                one.excludes());
    }

    public static Interpreter excluding(Interpreter one, String other) {
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                one.platforms(),
                one.onsite(),
                one.remote(),
                one.zone(),
                one.unavailable(),
                one.dailyCost(),
                one.contractMinutes(),
                List.of(other));
    }

    private static List<String> tags(String tags) {
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }

    /** What the solver makes of it, which must always be optimal or infeasible and pass the check. */
    public RosterSolution solved() {
        RosterSolution solution =
                RosterSolver.within(Duration.ofSeconds(20)).workers(1).solve(problem());
        List<Violation> violations = RosterCheck.violations(problem(), solution);
        if (!violations.isEmpty()) {
            throw new AssertionError(violations);
        }
        return solution;
    }

    public long solved(Objective objective) {
        return solved().level(objective).map(Level::value).orElseThrow();
    }

    /** The rules of which the check finds this hand-made roster in breach; its levels and lists are not looked at. */
    public List<String> breaches(Assignment... assignments) {
        RosterSolution solution =
                new RosterSolution(Status.FEASIBLE, 0, List.of(), List.of(assignments), List.of(), List.of());
        List<String> aboutItself = List.of("levels", "relays", "empty", "status");
        return RosterCheck.violations(problem(), solution).stream()
                .map(Violation::rule)
                .filter(rule -> !aboutItself.contains(rule))
                .distinct()
                .toList();
    }

    public static Assignment seat(String sitting, String booth, String interpreter) {
        return seat(sitting, booth, interpreter, "remote", 1);
    }

    public static Assignment seat(String sitting, String booth, String interpreter, String place, int turn) {
        return new Assignment(sitting, booth, interpreter, place, turn);
    }
}
