package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.hemicycle.rostering.problem.RosterProblem;

/**
 * An interpreter by numbers.
 *
 * @param mother A languages
 * @param speaks A and B languages
 * @param understands A, B and C languages
 * @param understandsForRelay what they understand and give to others; nothing for who gives no relay
 * @param speaksForRelay A and B languages likewise
 * @param capacity how much they may work
 * @param pool those with the same first A language, among whom work is shared
 */
record Person(
        int index,
        RosterProblem.Interpreter source,
        Calendar calendar,
        int pool,
        BitSet mother,
        BitSet speaks,
        BitSet understands,
        BitSet understandsForRelay,
        BitSet speaksForRelay,
        Capacity capacity) {

    static Person of(
            int index,
            RosterProblem.Interpreter source,
            Calendar calendar,
            Capacity capacity,
            int pool,
            boolean givesRelay,
            ToIntFunction<String> language) {
        BitSet mother = set(source.a(), language);
        BitSet speaks = set(source.b(), language);
        speaks.or(mother);
        BitSet understands = set(source.c(), language);
        understands.or(speaks);
        return new Person(
                index,
                source,
                calendar,
                pool,
                mother,
                speaks,
                understands,
                givesRelay ? understands : new BitSet(),
                givesRelay ? speaks : new BitSet(),
                capacity);
    }

    boolean available(PlannedSitting sitting) {
        return source.unavailable().stream()
                .noneMatch(span -> span.from().toEpochMilli() < sitting.end()
                        && sitting.start() < span.to().toEpochMilli());
    }

    boolean excludes(Person other) {
        return !source.excludes().isEmpty() && source.excludes().contains(other.source.id());
    }

    private static BitSet set(List<String> tags, ToIntFunction<String> language) {
        BitSet set = new BitSet();
        tags.forEach(tag -> set.set(language.applyAsInt(tag)));
        return set;
    }
}
