package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People who have the same languages and the same days: who of them sits somewhere makes no difference to coverage. */
record Kind(int index, List<Person> members) {
    static List<Kind> of(List<Person> people) {
        Map<List<Object>, Kind> kinds = new LinkedHashMap<>();
        for (Person person : people) {
            List<Object> key = List.of(
                    person.mother(),
                    person.speaks(),
                    person.understands(),
                    person.understandsForRelay(),
                    person.calendar());
            kinds.computeIfAbsent(key, same -> new Kind(kinds.size(), new ArrayList<>()))
                    .members()
                    .add(person);
        }
        return List.copyOf(kinds.values());
    }

    private Person first() {
        return members.getFirst();
    }

    Calendar calendar() {
        return first().calendar();
    }

    BitSet understands() {
        return first().understands();
    }

    BitSet speaks() {
        return first().speaks();
    }

    BitSet understandsForRelay() {
        return first().understandsForRelay();
    }

    BitSet speaksForRelay() {
        return first().speaksForRelay();
    }

    BitSet mother() {
        return first().mother();
    }
}
