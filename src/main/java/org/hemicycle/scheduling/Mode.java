package org.hemicycle.scheduling;

/** Where the people of a sitting are: all remote, some in the room, or all in the room. */
public enum Mode {
    VIRTUAL,
    HYBRID,
    IN_PERSON
}
