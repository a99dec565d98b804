package org.hemicycle.participation;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How a group of countries stands in one side's figures.
 *
 * @param number as the comparison counts, once per meeting
 * @param countries members that somebody came from
 * @param eligible members of the group on the day asked as of: the denominator
 */
@Serdeable
public record Standing(int number, int countries, int eligible) {}
