package org.hemicycle.scheduling;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules in force. The row of body and mode goes before the body's, that before the mode's, that before the house's. */
final class Rulebook {

    private record Place(
            Rule code, @Nullable Long body, @Nullable Mode mode) {}

    private final Map<Place, SchedulingRule> rules = new HashMap<>();

    Rulebook(Collection<SchedulingRule> rows) {
        rows.forEach(row -> rules.put(new Place(row.code(), row.bodyId(), row.mode()), row));
    }

    /** Empty if nothing is said or it is switched off. */
    Optional<SchedulingRule> of(Rule code, long body, Mode mode) {
        return Stream.of(
                        new Place(code, body, mode),
                        new Place(code, body, null),
                        new Place(code, null, mode),
                        new Place(code, null, null))
                .flatMap(place -> Stream.ofNullable(rules.get(place)))
                .findFirst()
                .filter(rule -> rule.level() != Level.OFF);
    }

    /** The longest break that any body keeps, minutes: how far a neighbour may be. */
    int longestBreak() {
        return rules.values().stream()
                .filter(rule -> rule.code() == Rule.BREAK)
                .mapToInt(SchedulingRule::figure)
                .max()
                .orElse(0);
    }
}
