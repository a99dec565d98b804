package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/**
 * How many interpreters a booth needs, and whether it works out of its language as well.
 *
 * @param language a tag; {@code sgn} is any sign language and {@code *} any spoken one without a row of its own
 * @param mode of the sittings it is for; {@code *} for any
 * @param upto minutes of the longest sitting it is for; of several, the shortest that is long enough counts
 * @param proposed no source is known: a proposal for the organisation to confirm
 */
@Introspected
public record TeamStrength(
        String language, String mode, int upto, int team, boolean twoWay, String source, boolean proposed) {

    /** Longer than any sitting. */
    public static final int ANY_LENGTH = 100_000;

    TeamStrength in(String tag) {
        return new TeamStrength(tag, mode, upto, team, twoWay, source, proposed);
    }

    public boolean isForAnyLength() {
        return upto == ANY_LENGTH;
    }
}
