package org.hemicycle.rostering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * What a roster is worth on each level.
 *
 * @param bounds what no roster of its problem goes below, as long as earlier levels are as they are; only what is known
 */
public record Weighed(Map<Objective, Long> values, Map<Objective, Long> bounds) {

    /** The levels on which rosters of different problems can be compared, in order. */
    public static final List<Objective> LEVELS = List.of(
            Objective.EMPTY_SEATS,
            Objective.UNCOVERED,
            Objective.RELAYS,
            Objective.RETOUR,
            Objective.LOAD,
            Objective.UNDESIRABLE,
            Objective.COST,
            Objective.WISHES);

    public Weighed {
        values = Map.copyOf(values);
        bounds = Map.copyOf(bounds);
    }

    static Weighed of(RosterSolution solution) {
        return new Weighed(
                solution.levels().stream().collect(Collectors.toMap(Level::name, Level::value)),
                solution.levels().stream().collect(Collectors.toMap(Level::name, Level::bound)));
    }

    /**
     * Bounds that were proved with changes kept few say nothing of what comes after changes.
     *
     * @param proved levels in the order in which they were solved
     */
    static Weighed published(Map<Objective, Long> values, List<Level> proved, boolean replans) {
        Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
        for (Level level : proved) {
            boolean same = values.getOrDefault(level.name(), 0L) == level.value();
            if (!same || replans && level.name() == Objective.CHANGES) {
                break;
            }
            bounds.put(level.name(), level.bound());
        }
        return new Weighed(values, bounds);
    }

    /** Whether the level was looked at: those of the house are not where a problem came from a file. */
    public boolean knows(Objective level) {
        return values.containsKey(level);
    }

    public long value(Objective level) {
        return values.getOrDefault(level, 0L);
    }

    public Optional<Long> bound(Objective level) {
        return Optional.ofNullable(bounds.get(level));
    }

    public boolean isProved(Objective level) {
        return bound(level).filter(bound -> bound == value(level)).isPresent();
    }

    /** The level that decides which of the two is better; empty if they are worth the same. */
    Optional<Objective> decisive(Weighed other) {
        return LEVELS.stream()
                .filter(level -> knows(level) && other.knows(level))
                .filter(level -> value(level) != other.value(level))
                .findFirst();
    }
}
