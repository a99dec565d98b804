package org.hemicycle.reference;

import io.micronaut.core.annotation.Introspected;

/**
 * What one of the six languages calls a country.
 *
 * @param language the language's tag
 */
@Introspected
public record CountryName(String country, String language, String name) {}
