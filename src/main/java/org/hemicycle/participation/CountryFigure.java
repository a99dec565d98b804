package org.hemicycle.participation;

import io.micronaut.core.annotation.Introspected;

/** So many from a country took part in this way, over all the meetings asked for. */
@Introspected
record CountryFigure(String country, Presence presence, long number) {}
