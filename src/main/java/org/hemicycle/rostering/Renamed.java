package org.hemicycle.rostering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Empty;
import org.hemicycle.rostering.problem.RosterSolution.Relay;

/** A problem and its solution with names for ids, so that the sentences about them can be read by people. */
record Renamed(Map<String, String> sittings, Map<String, String> interpreters) {

    List<Violation> violations(RosterProblem problem, RosterSolution solution) {
        return RosterCheck.violations(problem(problem), solution(solution));
    }

    private RosterProblem problem(RosterProblem it) {
        return new RosterProblem(
                it.name(),
                it.limits(),
                it.rooms(),
                it.sittings().stream().map(this::sitting).toList(),
                it.interpreters().stream().map(this::interpreter).toList(),
                it.pins().stream().map(this::seat).toList(),
                it.previous().stream().map(this::seat).toList(),
                it.frozenBefore(),
                house(it.house()));
    }

    private House house(House it) {
        Map<String, List<House.Engagement>> elsewhere = new HashMap<>();
        it.elsewhere().forEach((one, works) -> elsewhere.put(person(one), works));
        return new House(
                it.judges(),
                elsewhere,
                it.travel(),
                it.withoutRelay().stream().map(this::person).collect(Collectors.toSet()),
                it.eager().stream().map(this::person).collect(Collectors.toSet()),
                it.likings().stream()
                        .map(one -> new House.Liking(person(one.interpreter()), person(one.colleague())))
                        .toList(),
                it.subjects().stream()
                        .map(one -> new House.Subject(
                                one.name(),
                                one.sittings().stream().map(this::sitting).collect(Collectors.toSet())))
                        .toList());
    }

    private RosterSolution solution(RosterSolution it) {
        return new RosterSolution(
                it.status(),
                it.seconds(),
                it.levels(),
                it.assignments().stream()
                        .map(one -> new Assignment(
                                sitting(one.sitting()),
                                one.booth(),
                                person(one.interpreter()),
                                one.place(),
                                one.turn()))
                        .toList(),
                it.relays().stream()
                        .map(one -> new Relay(sitting(one.sitting()), one.floor(), one.booth(), one.pivot()))
                        .toList(),
                it.empty().stream()
                        .map(one -> new Empty(sitting(one.sitting()), one.booth(), one.seats(), one.reasons()))
                        .toList());
    }

    private Sitting sitting(Sitting it) {
        return new Sitting(
                sitting(it.id()),
                it.start(),
                it.minutes(),
                it.mode(),
                it.platform(),
                it.room(),
                it.floor(),
                it.booths());
    }

    private Interpreter interpreter(Interpreter it) {
        UnaryOperator<String> person = this::person;
        return new Interpreter(
                person(it.id()),
                it.a(),
                it.b(),
                it.c(),
                it.platforms(),
                it.onsite(),
                it.remote(),
                it.zone(),
                it.unavailable(),
                it.dailyCost(),
                it.contractMinutes(),
                it.excludes().stream().map(person).toList());
    }

    private Seat seat(Seat it) {
        return new Seat(sitting(it.sitting()), it.booth(), person(it.interpreter()));
    }

    private String sitting(String id) {
        return unique(sittings, id);
    }

    private String person(String id) {
        return unique(interpreters, id);
    }

    /** The name, with the id where two share it. */
    private static String unique(Map<String, String> names, String id) {
        String name = names.getOrDefault(id, id);
        boolean shared = names.values().stream().filter(name::equals).count() > 1;
        return shared ? name + " (" + id + ")" : name;
    }
}
