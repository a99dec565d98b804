package org.hemicycle.reference;

import io.micronaut.core.annotation.Introspected;

/**
 * A country or area as a line of a list.
 *
 * @param region the M49 region below the world, empty for Antarctica, which lies in none
 * @param zone the capital's
 * @param zones how many there are
 */
@Introspected
public record CountryRow(String code, String alpha3, String m49, String name, String region, String zone, int zones) {

    /** Whether a person who types this means the country: part of its name, or one of its codes. */
    public boolean matches(String said) {
        String folded = CountryIndex.folded(said);
        return CountryIndex.folded(name).contains(folded)
                || code.equalsIgnoreCase(said.strip())
                || alpha3.equalsIgnoreCase(said.strip())
                || m49.equals(said.strip());
    }
}
