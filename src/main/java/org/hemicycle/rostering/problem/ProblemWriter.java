package org.hemicycle.rostering.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/** A problem as a tree, in the order of the schema; what may be absent is left out when empty. */
final class ProblemWriter {
    private ProblemWriter() {}

    static ObjectNode json(RosterProblem problem) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("name", problem.name());
        limits(problem.limits(), root.putObject("limits"));
        ArrayNode rooms = root.putArray("rooms");
        problem.rooms().forEach(room -> room(room, rooms.addObject()));
        ArrayNode sittings = root.putArray("sittings");
        problem.sittings().forEach(sitting -> sitting(sitting, sittings.addObject()));
        ArrayNode interpreters = root.putArray("interpreters");
        problem.interpreters().forEach(interpreter -> interpreter(interpreter, interpreters.addObject()));
        seats("pins", problem.pins(), root);
        seats("previous", problem.previous(), root);
        if (problem.frozenBefore() != null) {
            root.put("frozenBefore", problem.frozenBefore().toString());
        }
        return root;
    }

    private static void limits(Limits limits, ObjectNode node) {
        node.put("sittingsPerDay", limits.sittingsPerDay())
                .put("minutesPerDay", limits.minutesPerDay())
                .put("sittingsPerWeek", limits.sittingsPerWeek())
                .put("breakMinutes", limits.breakMinutes())
                .put("restMinutes", limits.restMinutes())
                .put("turnMinutes", limits.turnMinutes())
                .put("relayGivers", limits.relayGivers())
                .put("retour", limits.retour());
    }

    private static void room(Room room, ObjectNode node) {
        node.put("id", room.id()).put("booths", room.booths()).put("occupancy", room.occupancy());
        texts("platforms", room.platforms(), node);
    }

    private static void sitting(Sitting sitting, ObjectNode node) {
        node.put("id", sitting.id())
                .put("start", sitting.start().toString())
                .put("minutes", sitting.minutes())
                .put("mode", sitting.mode().word());
        if (sitting.platform() != null) {
            node.put("platform", sitting.platform());
        }
        if (sitting.room() != null) {
            node.put("room", sitting.room());
        }
        texts("floor", sitting.floor(), node);
        ArrayNode booths = node.putArray("booths");
        sitting.booths()
                .forEach(booth -> booths.addObject()
                        .put("language", booth.language())
                        .put("team", booth.team())
                        .put("twoWay", booth.twoWay()));
    }

    private static void interpreter(Interpreter interpreter, ObjectNode node) {
        node.put("id", interpreter.id());
        texts("a", interpreter.a(), node);
        texts("b", interpreter.b(), node);
        texts("c", interpreter.c(), node);
        texts("platforms", interpreter.platforms(), node);
        node.put("onsite", interpreter.onsite())
                .put("remote", interpreter.remote())
                .put("zone", interpreter.zone().getId());
        ArrayNode unavailable = node.putArray("unavailable");
        interpreter
                .unavailable()
                .forEach(span -> unavailable
                        .addObject()
                        .put("from", span.from().toString())
                        .put("to", span.to().toString()));
        node.put("dailyCost", interpreter.dailyCost()).put("contractMinutes", interpreter.contractMinutes());
        texts("excludes", interpreter.excludes(), node);
    }

    private static void seats(String name, List<Seat> seats, ObjectNode root) {
        if (seats.isEmpty()) {
            return;
        }
        ArrayNode array = root.putArray(name);
        seats.forEach(seat -> array.addObject()
                .put("sitting", seat.sitting())
                .put("booth", seat.booth())
                .put("interpreter", seat.interpreter()));
    }

    private static void texts(String name, List<String> texts, ObjectNode node) {
        texts.forEach(node.putArray(name)::add);
    }
}
