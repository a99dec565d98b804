package org.hemicycle.scheduling;

/** What is done for a virtual sitting while it lasts: connecting delegates and chair, or helping whoever has a problem. */
public enum Duty {
    MODERATOR,
    HELP_DESK
}
