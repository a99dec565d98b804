package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The people with one first A language, among whom work is to be shared equally.
 *
 * @param contracted whether all of them have hours by contract, so that shares of it are compared instead of minutes
 */
record Pool(List<Person> people, boolean contracted) {
    static final int PER_MILLE = 1000;

    static List<Pool> of(List<Person> people) {
        Map<Integer, List<Person>> pools = new TreeMap<>();
        people.forEach(person ->
                pools.computeIfAbsent(person.pool(), pool -> new ArrayList<>()).add(person));
        return pools.values().stream()
                .map(members -> new Pool(
                        members,
                        members.stream().allMatch(person -> person.source().contractMinutes() > 0)))
                .toList();
    }

    /** Minutes, or per mille of the contract, rounded down. */
    long load(Person person, long minutes) {
        return contracted ? PER_MILLE * minutes / person.source().contractMinutes() : minutes;
    }
}
