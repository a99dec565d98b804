package org.hemicycle.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a sitting can't, or should not, be when or where it is planned, and when it could be.
 *
 * @param level never {@link Level#OFF}
 * @param source of the rule
 * @param sitting the one that clashes
 * @param others that it clashes with
 * @param names what the sentence speaks of: a room, a person, members by alpha-2 code, a language by its tag
 * @param figures of the sentence, in its order
 * @param moments of the sentence, in its order
 * @param freeAt the next start on that day at which there is no such clash; for days of rest, the next day of work
 */
public record Clash(
        Rule rule,
        Level level,
        String source,
        Planned sitting,
        List<Planned> others,
        List<String> names,
        List<Integer> figures,
        List<Instant> moments,
        Optional<Instant> freeAt) {

    static Clash of(SchedulingRule rule, Planned sitting, List<Planned> others, List<String> names) {
        return new Clash(
                rule.code(),
                rule.level(),
                rule.source(),
                sitting,
                List.copyOf(others),
                List.copyOf(names),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Clash counting(Integer... numbers) {
        return new Clash(rule, level, source, sitting, others, names, List.of(numbers), moments, freeAt);
    }

    Clash between(Instant... instants) {
        return new Clash(rule, level, source, sitting, others, names, figures, List.of(instants), freeAt);
    }

    Clash freeAt(Optional<Instant> start) {
        return new Clash(rule, level, source, sitting, others, names, figures, moments, start);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    /** One clash of two sittings is found from both; this says that it is one. Of an officer of two bodies, names differ. */
    Key key() {
        Set<Long> sittings = new TreeSet<>();
        sittings.add(sitting.id());
        others.forEach(other -> sittings.add(other.id()));
        return new Key(rule, sittings, rule == Rule.CHAIR ? List.of() : names);
    }

    record Key(Rule rule, Set<Long> sittings, List<String> names) {}
}
