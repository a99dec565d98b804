package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.NotFound;

/** The rule sets that bodies work under. */
@Singleton
public class RuleSets {

    private final RuleSetRows rows;

    RuleSets(RuleSetRows rows) {
        this.rows = rows;
    }

    /** The rules that every body works under so far: the newest version of the six languages of the United Nations. */
    public RuleSet inForce() {
        return named("UN six languages");
    }

    private RuleSet named(String name) {
        RuleSetRow row = rows.newest(name).orElseThrow(() -> new NotFound("There is no rule set " + name + "."));
        return new RuleSet(
                row.id(),
                row.name(),
                row.version(),
                rows.rules(row.id()).stream().collect(Collectors.toMap(Rule::key, Function.identity())),
                rows.teams(row.id()));
    }
}
