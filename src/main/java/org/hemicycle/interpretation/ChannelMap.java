package org.hemicycle.interpretation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which team's sound goes where.
 *
 * @param version 0 where nobody set it
 * @param origin how the places came about
 * @param sentences what overflows, and what cannot be done
 */
public record ChannelMap(
        int version,
        Origin origin,
        List<TeamPlaces> teams,
        List<Remark> sentences,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public ChannelMap {
        teams = List.copyOf(teams);
        sentences = List.copyOf(sentences);
    }

    /** How the places came about. */
    public enum Origin {
        PROPOSED,
        BY_HAND,
        ROSTER
    }

    /** @param isObstacle whether somebody has no place or a platform carries too little */
    public record Remark(boolean isObstacle, String sentence) {}
}
