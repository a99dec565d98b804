package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;

/**
 * How many interpreters a regime needs in all.
 *
 * @param used languages spoken on the floor
 * @param twoWay whether all its languages share two-way booths
 */
@Introspected
public record RegimeStrength(int used, int booths, int least, int most, boolean twoWay, String source) {}
