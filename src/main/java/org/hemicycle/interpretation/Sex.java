package org.hemicycle.interpretation;

/** As an interpreter states it, where the organisation records it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
