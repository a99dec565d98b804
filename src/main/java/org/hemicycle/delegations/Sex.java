package org.hemicycle.delegations;

/** The sex of a delegate, as registered. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_STATED
}
