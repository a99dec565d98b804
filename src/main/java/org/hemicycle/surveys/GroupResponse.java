package org.hemicycle.surveys;

import org.hemicycle.reference.CountryGroup;

/**
 * Who replied of a group of countries.
 *
 * @param people who replied, of those invited
 * @param countries somebody of which replied, of those invited
 */
public record GroupResponse(CountryGroup group, Proportion people, Proportion countries) {}
