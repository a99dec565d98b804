package org.hemicycle.participation;

/**
 * A figure of a file: so many, from this country, took part in this way.
 *
 * @param country alpha-2 code, empty if the file did not say
 */
record Figure(String meeting, HeldOn held, String place, String country, Presence presence, int number) {}
