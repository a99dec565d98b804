package org.hemicycle.rostering.problem;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Empty;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Reason;
import org.hemicycle.rostering.problem.RosterSolution.Relay;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** A solution from its file; whether it fits its problem is for {@link RosterCheck} to say. */
final class SolutionReader {
    private final Fields root;
    private final boolean ofHouse;
    private final Set<String> levels = new HashSet<>();

    /** @param ofHouse whether words may occur that no file knows */
    SolutionReader(Fields root, boolean ofHouse) {
        this.ofHouse = ofHouse;
        this.root = root.only("status", "seconds", "levels", "assignments", "relays", "empty");
    }

    RosterSolution solution() {
        return new RosterSolution(
                root.choice("status", Status.values(), Status::word),
                root.seconds("seconds"),
                root.list("levels", this::level),
                root.list("assignments", SolutionReader::assignment),
                root.list("relays", SolutionReader::relay),
                root.list("empty", this::empty));
    }

    private Level level(Fields fields) {
        fields.only("name", "value", "bound").once("name", levels, Function.identity(), "Another level is called");
        return new Level(
                fields.choice(
                        "name",
                        Arrays.stream(Objective.values())
                                .filter(level -> ofHouse || !level.isOfHouse())
                                .toArray(Objective[]::new),
                        Objective::word),
                fields.number("value"),
                fields.number("bound"));
    }

    private static Assignment assignment(Fields fields) {
        fields.only("sitting", "booth", "interpreter", "place", "turn");
        return new Assignment(
                fields.text("sitting"),
                fields.tag("booth"),
                fields.text("interpreter"),
                fields.text("place"),
                fields.number("turn", 1));
    }

    private static Relay relay(Fields fields) {
        fields.only("sitting", "floor", "booth", "pivot");
        return new Relay(fields.text("sitting"), fields.tag("floor"), fields.tag("booth"), fields.tag("pivot"));
    }

    private Empty empty(Fields fields) {
        fields.only("sitting", "booth", "seats", "reasons");
        return new Empty(
                fields.text("sitting"),
                fields.tag("booth"),
                fields.number("seats", 1),
                fields.list("reasons", this::reason));
    }

    private Reason reason(Fields fields) {
        fields.only("rule", "interpreters");
        return new Reason(
                fields.choice(
                        "rule",
                        Arrays.stream(Rule.values())
                                .filter(rule -> ofHouse || !rule.isOfHouse())
                                .toArray(Rule[]::new),
                        Rule::word),
                fields.number("interpreters", 0));
    }
}
