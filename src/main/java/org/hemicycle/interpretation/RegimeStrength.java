package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/**
 * How many interpreters a regime needs in all.
 *
 * @param used languages spoken on the floor
 * @param twoWay whether all its languages share two-way booths
 */
@Introspected
public record RegimeStrength(int used, int booths, int least, int most, boolean twoWay, String source) {

    private static final int MOST_LANGUAGES = 50;

    /** Whether the table of whole regimes may hold it. */
    boolean makesSense() {
        return isNumber(used) && isNumber(booths) && least >= 1 && most >= least && !source.isBlank();
    }

    private static boolean isNumber(int languages) {
        return languages >= 1 && languages <= MOST_LANGUAGES;
    }
}
