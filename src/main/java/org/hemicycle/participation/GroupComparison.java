package org.hemicycle.participation;

import org.hemicycle.reference.CountryGroup;

/**
 * A group of countries compared.
 *
 * @param asOfEachYear every side with the members of its own day
 * @param fixed every side with the members of one day
 */
public record GroupComparison(CountryGroup group, Cohort asOfEachYear, Cohort fixed) {

    public boolean flips() {
        return asOfEachYear.flips() || fixed.flips();
    }
}
