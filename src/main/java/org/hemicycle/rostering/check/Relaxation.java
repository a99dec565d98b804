package org.hemicycle.rostering.check;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Room;

/**
 * A rule that might be relaxed so that somebody could sit where it keeps them out.
 *
 * @param what of its kinds
 * @param from what the rule says now, where it is a number
 * @param to what it would have to say
 * @param about a platform, or a colleague's id; empty where neither is concerned
 */
public record Relaxation(What what, long from, long to, String about) {

    /** The rules that a person can relax, each for good reason or by asking. */
    public enum What {
        RETOUR,
        AVAILABLE,
        BREAK_MINUTES,
        REST_MINUTES,
        SITTINGS_PER_DAY,
        MINUTES_PER_DAY,
        SITTINGS_PER_WEEK,
        TOGETHER,
        TRAINING,
        OCCUPANCY,
        ON_SITE
    }

    public Relaxation(What what) {
        this(what, 0, 0, "");
    }

    /** The same problem with the rule relaxed, for one person where it is a matter of the person. */
    RosterProblem in(RosterProblem problem, String interpreter) {
        return switch (what) {
            case RETOUR, BREAK_MINUTES, REST_MINUTES, SITTINGS_PER_DAY, MINUTES_PER_DAY, SITTINGS_PER_WEEK ->
                with(problem, problem.rooms(), limits(problem.limits()), problem.interpreters());
            case OCCUPANCY ->
                with(
                        problem,
                        problem.rooms().stream()
                                .map(room -> new Room(
                                        room.id(),
                                        room.booths(),
                                        Math.max(room.occupancy(), (int) to),
                                        room.platforms()))
                                .toList(),
                        problem.limits(),
                        problem.interpreters());
            case AVAILABLE, TOGETHER, TRAINING, ON_SITE ->
                with(problem, problem.rooms(), problem.limits(), people(problem, interpreter));
        };
    }

    private Limits limits(Limits now) {
        return new Limits(
                what == What.SITTINGS_PER_DAY ? (int) to : now.sittingsPerDay(),
                what == What.MINUTES_PER_DAY ? (int) to : now.minutesPerDay(),
                what == What.SITTINGS_PER_WEEK ? (int) to : now.sittingsPerWeek(),
                what == What.BREAK_MINUTES ? (int) to : now.breakMinutes(),
                what == What.REST_MINUTES ? (int) to : now.restMinutes(),
                now.turnMinutes(),
                now.relayGivers(),
                what == What.RETOUR || now.retour());
    }

    private List<Interpreter> people(RosterProblem problem, String id) {
        UnaryOperator<Interpreter> changed = one -> changed(one, id);
        return problem.interpreters().stream().map(changed).toList();
    }

    private Interpreter changed(Interpreter one, String id) {
        boolean concerned = one.id().equals(id);
        boolean training = concerned && what == What.TRAINING;
        List<String> excludes = what == What.TOGETHER
                ? one.excludes().stream()
                        .filter(other -> !concerned && !other.equals(id))
                        .toList()
                : one.excludes();
        return new Interpreter(
                one.id(),
                one.a(),
                one.b(),
                one.c(),
                training
                        ? Stream.concat(one.platforms().stream(), Stream.of(about))
                                .distinct()
                                .toList()
                        : one.platforms(),
                one.onsite() || concerned && what == What.ON_SITE,
                one.remote() || training,
                one.zone(),
                concerned && what == What.AVAILABLE ? List.of() : one.unavailable(),
                one.dailyCost(),
                one.contractMinutes(),
                excludes);
    }

    private static RosterProblem with(
            RosterProblem problem, List<Room> rooms, Limits limits, List<Interpreter> interpreters) {
        return new RosterProblem(
                problem.name(),
                limits,
                rooms,
                problem.sittings(),
                interpreters,
                problem.pins(),
                problem.previous(),
                problem.frozenBefore(),
                problem.house());
    }
}
