package org.hemicycle.interpretation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which languages are spoken at a sitting and which are interpreted into.
 *
 * @param version 0 where nobody set it: then its languages are used as its body uses them
 * @param floor passive languages, as BCP 47 tags
 * @param booths active languages with their teams
 */
public record SittingRegime(
        long sittingId,
        int version,
        List<String> floor,
        List<BoothDemand> booths,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public SittingRegime {
        floor = List.copyOf(floor);
        booths = List.copyOf(booths);
    }

    /** Whether every language is both spoken and interpreted into. */
    public boolean isSymmetric() {
        return folded(floor)
                .equals(folded(booths.stream().map(BoothDemand::language).toList()));
    }

    public boolean isSet() {
        return version > 0;
    }

    /** Interpreters in all booths. */
    public int interpreters() {
        return booths.stream().mapToInt(BoothDemand::team).sum();
    }

    public boolean isAllTwoWay() {
        return !booths.isEmpty() && booths.stream().allMatch(BoothDemand::twoWay);
    }

    private static Set<String> folded(List<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
