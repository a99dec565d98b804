package org.hemicycle.rostering.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hemicycle.rostering.problem.RosterSolution.Empty;

/** A solution as a tree, in the order of the schema. */
final class SolutionWriter {
    private SolutionWriter() {}

    static ObjectNode json(RosterSolution solution) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("status", solution.status().word()).put("seconds", solution.seconds());
        levels(solution, root.putArray("levels"));
        assignments(solution, root.putArray("assignments"));
        relays(solution, root.putArray("relays"));
        ArrayNode empty = root.putArray("empty");
        solution.empty().forEach(one -> empty(one, empty.addObject()));
        return root;
    }

    private static void levels(RosterSolution solution, ArrayNode levels) {
        solution.levels()
                .forEach(level -> levels.addObject()
                        .put("name", level.name().word())
                        .put("value", level.value())
                        .put("bound", level.bound()));
    }

    private static void assignments(RosterSolution solution, ArrayNode assignments) {
        solution.assignments()
                .forEach(one -> assignments
                        .addObject()
                        .put("sitting", one.sitting())
                        .put("booth", one.booth())
                        .put("interpreter", one.interpreter())
                        .put("place", one.place())
                        .put("turn", one.turn()));
    }

    private static void relays(RosterSolution solution, ArrayNode relays) {
        solution.relays()
                .forEach(relay -> relays.addObject()
                        .put("sitting", relay.sitting())
                        .put("floor", relay.floor())
                        .put("booth", relay.booth())
                        .put("pivot", relay.pivot()));
    }

    private static void empty(Empty empty, ObjectNode node) {
        node.put("sitting", empty.sitting()).put("booth", empty.booth()).put("seats", empty.seats());
        ArrayNode reasons = node.putArray("reasons");
        empty.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("rule", reason.rule().word())
                        .put("interpreters", reason.interpreters()));
    }
}
