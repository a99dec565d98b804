package org.hemicycle.interpretation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Languages of an interpreter by AIIC's classification.
 *
 * @param a native
 * @param b active
 * @param c passive
 */
public record RankedLanguages(List<String> a, List<String> b, List<String> c) {

    static RankedLanguages of(List<Competence> competences) {
        return new RankedLanguages(ranked(competences, "A"), ranked(competences, "B"), ranked(competences, "C"));
    }

    private static List<String> ranked(List<Competence> competences, String rank) {
        return competences.stream()
                .filter(one -> one.rank().equals(rank))
                .map(Competence::language)
                .toList();
    }

    public Stream<Entry> entries() {
        return Stream.of(
                        a.stream().map(language -> new Entry(language, "A")),
                        b.stream().map(language -> new Entry(language, "B")),
                        c.stream().map(language -> new Entry(language, "C")))
                .flatMap(entries -> entries);
    }

    /** A language with its class. */
    public record Entry(String language, String rank) {}
}
