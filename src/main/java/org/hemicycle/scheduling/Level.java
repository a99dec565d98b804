package org.hemicycle.scheduling;

/** What follows from a clash: an error keeps a sitting from being planned, a warning is told. */
public enum Level {
    ERROR,
    WARNING,
    OFF
}
